export default async function kept(fastify) {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
