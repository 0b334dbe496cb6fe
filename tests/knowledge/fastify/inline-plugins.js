// sample: plugins that are written where they are registered: a fix may use their instance in their function alone
import { fastify } from 'fastify';

const app = fastify();

app.register(async (child) => {
  child.addContentTypeParser('application/json', (request, payload, done) => done(null, null));
  child.get('/child', async () => ({ child: true })); // handler: GET /child unguarded
});

app.register(async function named(scope) {
  scope.register(async (inner) => {
    inner.post('/inner', async () => ({ inner: true })); // handler: POST /inner unguarded
  });
});

app.register((plain, options, done) => {
  plain.get('/plain', async () => ({ plain: true })); // handler: GET /plain unguarded
  done();
});

app.listen({ port: 3000 });
