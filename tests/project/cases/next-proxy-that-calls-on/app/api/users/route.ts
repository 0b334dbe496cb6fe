export async function GET() { // handler: GET /api/users guarded process
  return Response.json([]);
}
