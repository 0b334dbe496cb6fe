// sample: an index that is less than a list has elements, which the request carries
import Fastify from 'fastify';

const app = Fastify();

const schema = {
  body: {
    type: 'object',
    required: ['lines', 'index'],
    properties: { lines: { type: 'array', items: { type: 'object' } }, index: { type: 'integer', minimum: 0 }, last: { type: ['integer', 'null'] } },
  },
};

app.post('/marked', { schema }, (request, reply) => { // handler: POST /marked unguarded
  const { lines, index } = request.body;
  if (index >= lines.length) return reply.send(lines);
  const marked = [...lines];
  marked[index] = { ...marked[index], at: 1 };
  return reply.send(marked);
});

// Another number of the request, which is the same one, or null.
app.post('/last', { schema }, (request, reply) => { // handler: POST /last unguarded
  const { lines, index, last } = request.body;
  if (index >= lines.length || last !== index) return reply.send(lines);
  const marked = [...lines];
  marked[index] = { ...marked[index], at: 1 };
  return reply.send(marked);
});

app.post('/indented', { schema }, (request, reply) => { // handler: POST /indented unguarded
  const { lines, index } = request.body;
  if (index > lines.length - 1) return reply.code(400).send();
  return reply.send(' '.repeat(index));
});

// A thousand bytes for each element that is carried.
app.post('/padded', { schema }, (request, reply) => { // handler: POST /padded unguarded
  const { lines, index } = request.body;
  if (index >= lines.length) return reply.code(400).send();
  return reply.send('.'.repeat(1000).repeat(index)); // amplifies: request _
});

// `{ lines: { length: 1e9 }, index: 1e8 }` is no list.
app.post('/forged', (request, reply) => { // handler: POST /forged unguarded
  const { lines, index } = request.body;
  if (index >= lines.length) return reply.code(400).send();
  return reply.send(' '.repeat(index)); // amplifies: request
});

app.post('/spread', (request, reply) => { // handler: POST /spread unguarded
  const lines = [...request.body.lines];
  const { index } = request.body;
  if (index >= lines.length) return reply.code(400).send();
  return reply.send(' '.repeat(index));
});

app.post('/more', { schema }, (request, reply) => { // handler: POST /more unguarded
  const { lines, index } = request.body;
  if (index <= lines.length) return reply.code(400).send();
  return reply.send(' '.repeat(index)); // amplifies: request
});

app.listen({ port: 3000 });
