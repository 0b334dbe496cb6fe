import { Router } from 'express';
import { authenticate } from './authenticate.ts';
import { authenticated, forgotten, ignored } from './middleware.ts';

export const pages = Router();

const wrap = (controller: (req: any, res: any) => Promise<unknown>) => (req: any, res: any, next: (error?: unknown) => void) => {
  controller(req, res).catch((error) => next(error));
};

async function list(_req: unknown, res: any) {
  return res.json([]);
}

pages.get('/', authenticated('crawl'), wrap(list)); // handler: GET / guarded route
pages.get('/search', authenticated('search'), wrap(list)); // handler: GET /search guarded route

pages.get('/status', async (req, res) => { // handler: GET /status guarded handler
  try {
    const answer = await authenticate(req, res, 'crawl');
    if (!answer.success) return res.status(answer.status).json({ error: answer.error });
    return res.json({ team: answer.team });
  } catch {
    return res.status(500).json({ error: 'failed' });
  }
});

pages.get('/health', (_req, res) => res.send('up')); // handler: GET /health unguarded
pages.get('/ignored', ignored('crawl'), wrap(list)); // handler: GET /ignored unguarded
pages.get('/forgotten', forgotten('crawl'), wrap(list)); // handler: GET /forgotten unguarded ; near-miss: per-request
