const hits = new Map();
setInterval(() => hits.clear(), 60_000).unref();

export async function limiterPlugin(fastify, { max }) {
  fastify.addHook('onRequest', async (request, reply) => {
    const count = (hits.get(request.ip) ?? 0) + 1;
    hits.set(request.ip, count);
    if (count > max) return reply.code(429).send({ message: 'Too Many Requests' });
  });
}
