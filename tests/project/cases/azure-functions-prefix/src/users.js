import { app } from '@azure/functions';

app.get('users/{id}', async (request) => ({ body: request.params.id })); // handler: GET /v1/users/{id} unguarded

app.http('orders', { // handler: GET|POST /v1/orders unguarded
  methods: ['GET', 'POST'],
  handler: async () => ({ body: 'orders' }),
});

app.post('imports', { route: 'reports', handler: async () => ({ body: 'imported' }) }); // handler: POST /v1/reports unguarded

app.http('reports', { // handler: GET /v1/reports/all unguarded
  methods: ['GET'],
  route: '/reports/all',
  handler: async () => ({ body: 'reports' }),
});
