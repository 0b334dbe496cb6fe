export async function onRequestGet() { // handler: GET /api/boats guarded process
  return Response.json([]);
}
