export function GET() { // handler: GET /feed.xml guarded process
  return new Response('<feed/>');
}
