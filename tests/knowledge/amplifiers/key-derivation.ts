// sample: derived keys; HKDF ends by itself at 255 hashes
import { hkdf, hkdfSync } from 'node:crypto';
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/requested', (req: Request, res: Response) => { // handler: GET /requested guarded app
  res.send(Buffer.from(hkdfSync('sha512', 'secret', 'salt', 'info', Number(req.query['length']))));
});

app.get('/callback', (req: Request, res: Response, next) => { // handler: GET /callback guarded app
  hkdf('sha256', 'secret', 'salt', 'info', Number(req.query['length']), (error, key) => {
    if (error) {
      next(error);
      return;
    }
    res.send(Buffer.from(key));
  });
});

app.get('/fixed', (_req: Request, res: Response) => { // handler: GET /fixed guarded app
  res.send(Buffer.from(hkdfSync('sha256', 'secret', 'salt', 'info', 64)));
});

app.listen(3000);
