export async function GET() { // handler: GET /reports guarded process
  return Response.json([]);
}
