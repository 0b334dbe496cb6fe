export default async function users(fastify) {
  fastify.get('/', async () => []); // handler: GET / guarded app
}
