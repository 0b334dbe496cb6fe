export async function GET() { // handler: GET /api/teams unguarded
  return Response.json([]);
}
