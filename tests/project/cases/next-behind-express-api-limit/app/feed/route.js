export async function GET() { // handler: GET /feed unguarded
  return Response.json([]);
}
