import Fastify from 'fastify';

export default function build() {
  const app = Fastify();
  app.get('/users', () => ({ users: [] })); // handler: GET /users unknown not-mounted
  return app;
}
