// What the entry was before it was moved: nothing imports it, and nothing starts it.
export default {
  async fetch(request: Request): Promise<Response> {
    return new Response('x'.repeat(Number(new URL(request.url).searchParams.get('size'))));
  },
};
