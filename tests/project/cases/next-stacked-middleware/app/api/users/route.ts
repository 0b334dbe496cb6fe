export async function GET() { // handler: GET /api/users guarded
  return Response.json([]);
}
