// sample: hooks that run when the handler has answered may still refuse; those that run when all is sent may not
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();
await app.register(rateLimit, { global: false, max: 10, timeWindow: '1 minute' });

const text = 'x'.repeat(1000);

app.get('/sent', { onSend: app.rateLimit() }, async () => text); // handler: GET /sent guarded route
app.route({ // handler: GET /several guarded route
  method: 'GET',
  url: '/several',
  onSend: [
    async (request, reply, payload) => {
      reply.header('x-length', payload.length);
      return payload;
    },
    app.rateLimit({ max: 5 }),
  ],
  handler: async () => text,
});

// It runs for objects, and not for text.
app.get('/serialised', { preSerialization: app.rateLimit() }, async () => ({ text })); // handler: GET /serialised unknown unclear-refusal
app.get('/not-serialised', { preSerialization: app.rateLimit() }, async () => text); // handler: GET /not-serialised unknown unclear-refusal

// All has been sent by then.
app.get('/answered', { onResponse: app.rateLimit() }, async () => text); // handler: GET /answered unguarded
app.get('/failed', { onError: app.rateLimit() }, async () => text); // handler: GET /failed unguarded

// Hooks that change what is sent refuse nobody, whichever way they go on.
app.get('/changed', { // handler: GET /changed unguarded
  onSend: (request, reply, payload, done) => done(null, `${payload}\n`),
}, async () => text);
app.get('/replaced', { // handler: GET /replaced unguarded
  onSend: async (request, reply, payload) => (request.headers.accept === 'text/plain' ? payload : `<pre>${payload}</pre>`),
}, async () => text);

const hits = new Map();

function count(request) {
  const n = (hits.get(request.ip) ?? 0) + 1;
  hits.set(request.ip, n);
  return n;
}

app.register(async (scope) => {
  scope.addHook('onSend', scope.rateLimit({ max: 5 }));
  scope.get('/hooked', async () => text); // handler: GET /hooked guarded
});

app.register(async (scope) => {
  scope.addHook('onResponse', scope.rateLimit({ max: 5 }));
  scope.get('/hooked-late', async () => text); // handler: GET /hooked-late unguarded
});

app.register(async (scope) => {
  scope.addHook('onSend', async (request, reply, payload) => {
    if (count(request) > 10) throw Object.assign(new Error('Too Many Requests'), { statusCode: 429 });
    return payload;
  });
  scope.get('/counted', async () => text); // handler: GET /counted guarded
});

app.register(async (scope) => {
  scope.addHook('onSend', (request, reply, payload, done) => {
    if (count(request) <= 10) return done(null, payload);
    reply.code(429);
    done(null, 'Too Many Requests');
  });
  scope.get('/emptied', async () => text); // handler: GET /emptied guarded
});

await app.listen({ port: 3000 });
