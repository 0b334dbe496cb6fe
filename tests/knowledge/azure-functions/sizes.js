// sample: sources and sinks of HTTP functions
import { app } from '@azure/functions';

app.http('query', { // handler: GET _ unguarded
  methods: ['GET'],
  handler: async (request) => ({ body: 'x'.repeat(Number(request.query.get('n'))) }), // amplifies: request
});

app.http('params', { // handler: GET _ unguarded
  methods: ['GET'],
  route: 'rows/{count}',
  handler: async (request) => {
    const rows = Array.from({ length: Number(request.params.count) }, (_, row) => row); // amplifies: request
    return { status: 200, jsonBody: { rows } };
  },
});

app.post('body', async (request) => { // handler: POST _ unguarded
  const { size } = await request.json();
  return { body: Buffer.alloc(size) }; // amplifies: request
});

app.http('capped', { // handler: GET _ unguarded
  methods: ['GET'],
  handler: async (request) => ({ body: 'x'.repeat(Math.min(Number(request.query.get('n')) || 0, 100)) }),
});

app.http('constant', { // handler: GET _ unguarded
  methods: ['GET'],
  handler: async () => ({ body: 'response'.repeat(100_000) }), // amplifies: constant 800000
});

app.http('blob', { // handler: POST _ unguarded
  methods: ['POST'],
  handler: async (request) => {
    const blob = await request.blob();
    return { body: '*'.repeat(blob.size * 5000) }; // amplifies: request _
  },
});
