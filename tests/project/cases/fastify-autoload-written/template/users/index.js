export default async function template(fastify) {
  fastify.get('/', async () => []); // handler: GET / unguarded
}
