export async function GET(request) { // handler: GET /feed unguarded
  return Response.json([]);
}
