// sample: a limiter that is made and given to nothing
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 100,
});

app.use(express.json());

app.get('/photos', (_req: Request, res: Response) => { // handler: GET /photos unguarded ; near-miss: never-attached
  res.json([]);
});

app.post('/photos', (_req: Request, res: Response) => { // handler: POST /photos unguarded ; near-miss: never-attached
  console.log('limiter in use:', limiter !== undefined);
  res.sendStatus(201);
});

app.listen(3000);
