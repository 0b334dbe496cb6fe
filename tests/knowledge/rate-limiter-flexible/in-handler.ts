// sample: consume inside the handler, checked and ignored
import express, { type NextFunction, type Request, type Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const app = express();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

app.post('/codes', async (req: Request, res: Response): Promise<void> => { // handler: POST /codes guarded handler
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.sendStatus(202);
});

app.post('/codes/check', async (req: Request, res: Response, next: NextFunction) => { // handler: POST /codes/check guarded handler
  try {
    await limiter.consume(req.ip!);
    res.json({ valid: true });
  } catch (error) {
    next(error);
  }
});

app.post('/codes/again', async (req: Request, res: Response) => { // handler: POST /codes/again guarded handler
  try {
    await limiter.consume(req.ip as string);
    res.sendStatus(202);
  } catch (error: unknown) {
    if (error instanceof Error) {
      throw error;
    }
    res.sendStatus(429);
  }
});

app.get('/uncaught', async (req: Request, res: Response) => { // handler: GET /uncaught guarded handler
  await limiter.consume(req.ip ?? 'unknown');
  res.send('fine');
});

app.get('/promise', (req: Request, res: Response) => { // handler: GET /promise guarded handler
  limiter
    .consume(req.ip ?? 'unknown')
    .then(() => {
      res.send('fine');
    })
    .catch(() => {
      res.status(429).end();
    });
});

app.get('/logged', async (req: Request, res: Response) => { // handler: GET /logged unguarded ; near-miss: unchecked
  try {
    await limiter.consume(req.ip!);
  } catch (error) {
    console.warn(error);
  }
  res.send('fine');
});

app.get('/floating', (req: Request, res: Response) => { // handler: GET /floating unguarded ; near-miss: unchecked
  void limiter.consume(req.ip!).catch(() => undefined);
  res.send('fine');
});

app.get('/counted', async (req: Request, res: Response) => { // handler: GET /counted unguarded ; near-miss: unchecked
  const result = await limiter.consume(req.ip!).catch((rejection: RateLimiterRes) => rejection);
  res.set('X-RateLimit-Remaining', String(result.remainingPoints));
  res.send('fine');
});

app.get('/answered-first', async (req: Request, res: Response) => { // handler: GET /answered-first unguarded ; near-miss: unchecked
  res.send('fine');
  try {
    await limiter.consume(req.ip!);
  } catch {
    console.warn('too late');
  }
});

// Only a store that fails is passed on: whoever is over the limit is served like others.
app.get('/swallowed', async (req: Request, res: Response) => { // handler: GET /swallowed unguarded
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    console.warn('over the limit', error.msBeforeNext);
  }
  res.send('fine');
});

app.get('/told-apart', async (req: Request, res: Response) => { // handler: GET /told-apart guarded handler
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    res.sendStatus(429);
    return;
  }
  res.send('fine');
});

app.get('/none', (_req: Request, res: Response) => { // handler: GET /none unguarded
  res.send('fine');
});

app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => {
  res.sendStatus(error instanceof RateLimiterRes ? 429 : 500);
});

app.listen(3000);
