export async function GET() { // handler: GET /api/orders guarded process
  return Response.json([]);
}
