export default async function named(fastify) {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
