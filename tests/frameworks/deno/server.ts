Deno.serve({ hostname: '127.0.0.1', port: Number(Deno.env.get('PORT')) }, (request) => {
  const n = new URL(request.url).searchParams.get('n');
  return new Response('ab'.repeat(Number(n)));
});
