export async function GET(request: Request) { // handler: GET /asking unguarded
  return Response.json({ url: request.url });
}
