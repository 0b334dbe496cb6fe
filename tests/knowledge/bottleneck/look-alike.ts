// sample: classes of the same name that are of another package, and a queue that is made for each request
import Bottleneck from 'bottleneck/light';
import express, { type Request, type Response } from 'express';
import { Bottleneck as Neck } from './neck';

const app = express();
const other = new Neck({ reservoir: 10, highWater: 0 });

app.get('/other', async (req: Request, res: Response) => { // handler: GET /other unguarded or unknown
  await other.schedule(async () => {});
  res.send('other');
});

app.get('/each', async (req: Request, res: Response) => { // handler: GET /each unguarded ; near-miss: per-request
  const limiter = new Bottleneck({ reservoir: 10, highWater: 0 });
  await limiter.schedule(async () => {});
  res.send('each');
});

// What a wrapped function does is not followed.
const wrapped = new Bottleneck({ reservoir: 10, highWater: 0 }).wrap(async (text: string) => text.toUpperCase());

app.get('/wrapped', async (req: Request, res: Response) => { // handler: GET /wrapped unguarded or unknown
  res.send(await wrapped('wrapped'));
});
