export function GET() { // handler: GET /feed.xml guarded process
  return new Response('<entry/>'.repeat(50_000)); // amplifies: constant 400000
}
