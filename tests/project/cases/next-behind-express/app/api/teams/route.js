export async function GET() { // handler: GET /api/teams guarded process
  return Response.json([]);
}
