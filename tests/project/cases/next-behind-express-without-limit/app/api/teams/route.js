export async function GET(request) { // handler: GET /api/teams unguarded
  return Response.json([]);
}
