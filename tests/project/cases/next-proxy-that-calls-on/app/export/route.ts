export async function GET() { // handler: GET /export unguarded
  return Response.json([]);
}
