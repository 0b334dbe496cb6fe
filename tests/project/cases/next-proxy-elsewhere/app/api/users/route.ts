export async function GET() { // handler: GET /api/users unguarded
  return Response.json([]);
}
