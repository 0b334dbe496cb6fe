/** Beside an endpoint, but none. */
export async function GET() {
  return new Response('[]');
}
