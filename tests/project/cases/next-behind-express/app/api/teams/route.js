export async function GET(request) { // handler: GET /api/teams guarded process
  return Response.json([]);
}
