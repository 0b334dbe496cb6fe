// sample: a Worker without a limit; a constant over the limit and bounded sizes
const WIDTHS = { narrow: 40, wide: 120 };

export default {
  async fetch(request) { // handler: callback unguarded
    const url = new URL(request.url);
    if (url.pathname === '/table') {
      const width = WIDTHS[url.searchParams.get('width')] ?? 80;
      return new Response('-'.repeat(width));
    }
    if (url.pathname === '/masked') {
      const secret = await request.text();
      return new Response('*'.repeat(secret.length));
    }
    return Response.json(new Array(100_000).fill('0123456789')); // amplifies: constant ~1300000
  },
};
