// sample: the rate limit binding is asked before the request is handed to an app
import { Hono } from 'hono';

interface Env {
  LIMITER: { limit(options: { key: string }): Promise<{ success: boolean }> };
}

const app = new Hono();

app.get('/shells', (c) => c.json(['cowrie'])); // handler: GET /shells guarded

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext) { // handler: callback guarded handler
    const { success } = await env.LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
    if (!success) return new Response('Too Many Requests', { status: 429 });
    return app.fetch(request, env, context);
  },
};
