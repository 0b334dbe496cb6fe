const routes = {
  '/status': () => new Response('up'),
  '/filled': (request) => new Response('x'.repeat(Number(new URL(request.url).searchParams.get('n')))), // amplifies: request
};

export const OPTIONS = Object.freeze({
  port: 3000,
  routes,
  fetch() {
    return new Response('not found', { status: 404 });
  },
});
