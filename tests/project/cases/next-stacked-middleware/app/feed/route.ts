export async function GET() { // handler: GET /feed unguarded
  return new Response('feed');
}
