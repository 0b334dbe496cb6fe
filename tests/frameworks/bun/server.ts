const server = Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.env.PORT),
  fetch: (request) => new Response('ab'.repeat(Number(new URL(request.url).searchParams.get('n')))),
});

console.log(server.url.href);
