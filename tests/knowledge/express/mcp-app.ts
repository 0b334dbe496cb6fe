// sample: apps that the SDK of the Model Context Protocol makes
import { createMcpExpressApp as createApp } from '@modelcontextprotocol/express';
import { createMcpExpressApp } from '@modelcontextprotocol/sdk/server/express.js';
import { rateLimit } from 'express-rate-limit';

const app = createMcpExpressApp({ host: '0.0.0.0' });

const limiter = rateLimit({ windowMs: 60_000, limit: 600 });

app.get('/health', (_req, res) => { // handler: GET /health unguarded
  res.send('ok');
});

app.post('/mcp', limiter, async (req, res) => { // handler: POST /mcp guarded route
  res.json(await answer(req.body));
});

createApp().get('/ready', (_req, res) => { // handler: GET /ready unguarded
  res.send('ready');
});

declare function answer(message: unknown): Promise<object>;

export default app;
