export async function onRequestGet(context) { // handler: GET /waits unguarded
  context.waitUntil(fetch('https://example.org'));
  context.passThroughOnException();
  return new Response('x'.repeat(Number(context.params.size))); // amplifies: request
}
