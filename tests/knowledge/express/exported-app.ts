// sample: an app is a root and is decided even when it is exported
import express from 'express';
import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';

export const app = express();

app.use(express.json());

app.get('/version', (_req: Request, res: Response) => { // handler: GET /version unguarded
  res.json({ version: '1.0.0' });
});

app.post( // handler: POST /contact guarded route
  '/contact',
  rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }),
  async (req: Request<object, unknown, { text: string }>, res: Response): Promise<void> => {
    await Promise.resolve(req.body.text);
    res.sendStatus(202);
  },
);

export default app;
