// sample: recent rows are counted in a store, and the count refuses
import express, { type NextFunction, type Request, type Response } from 'express';
import { createClient } from 'redis';

const app = express();
const redis = createClient();

async function limitByRedis(req: Request, res: Response, next: NextFunction): Promise<void> {
  const key = `rate:${req.ip}`;
  const count = await redis.incr(key);
  if (count === 1) {
    await redis.expire(key, 60);
  }
  if (count > 10) {
    res.status(429).json({ error: 'Too many requests' });
    return;
  }
  next();
}

async function recordOnly(req: Request, _res: Response, next: NextFunction): Promise<void> {
  await redis.incr(`seen:${req.ip}`);
  next();
}

app.get('/quotes', limitByRedis, (_req: Request, res: Response) => { // handler: GET /quotes guarded route
  res.json([]);
});

app.get('/seen', recordOnly, (_req: Request, res: Response) => { // handler: GET /seen unguarded
  res.json([]);
});

app.post('/mails', async (req: Request, res: Response): Promise<void> => { // handler: POST /mails guarded handler
  const sent = await redis.incr(`mails:${req.ip}`);
  if (sent > 5) {
    res.status(429).send('Wait before you send another one');
    return;
  }
  res.sendStatus(202);
});

await redis.connect();
app.listen(3000);
