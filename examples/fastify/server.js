import Fastify from 'fastify';

const app = Fastify();

app.get('/seats', async (request) => {
  const { rows } = request.query;
  return { seats: Array.from({ length: Number(rows) }, (_, row) => ({ row, free: true })) };
});

app.get('/about', async () => 'seats');

await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' });
console.log(`listening on http://127.0.0.1:${app.server.address().port}`);
