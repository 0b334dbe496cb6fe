// sample: what answers for all other paths, which may only say that there is nothing
Bun.serve({
  routes: {
    '/a': () => new Response('a'), // handler: * /a unguarded
  },
  fetch: () => new Response('Not found', { status: 404 }),
});

Bun.serve({ // handler: callback unguarded
  routes: {
    '/b': () => new Response('b'), // handler: * /b unguarded
  },
  fetch: (request) => new Response(request.url),
});

Bun.serve({ // handler: callback unguarded or unknown
  fetch: () => new Response('Not found', { status: 404 }),
});
