export default async function inline(fastify) {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
