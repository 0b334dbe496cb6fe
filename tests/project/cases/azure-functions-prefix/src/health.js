import { app } from '@azure/functions';

app.http('health', { handler: async () => ({ body: 'up' }) }); // handler: * /v1/health unguarded
