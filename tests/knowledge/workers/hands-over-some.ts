// sample: the binding's result is asked, and some requests are handed to the app without it
import { Hono } from 'hono';

interface Env {
  LIMITER: { limit(options: { key: string }): Promise<{ success: boolean }> };
}

const app = new Hono();

app.get('/shells', (c) => c.json(['cowrie'])); // handler: GET /shells unguarded

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext) {
    const { success } = await env.LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
    if (!success) console.log('over the limit');
    return app.fetch(request, env, context);
  },
};
