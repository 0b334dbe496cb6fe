export default async function beside(fastify) {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
