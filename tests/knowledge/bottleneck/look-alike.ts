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

const waits = new Bottleneck({ maxConcurrent: 1 }).wrap(async (text: string) => text.toUpperCase());

app.get('/waits', async (req: Request, res: Response) => { // handler: GET /waits unguarded ; near-miss: switched-off
  res.send(await waits('waits'));
});

const refuses = new Bottleneck({ reservoir: 10, highWater: 0 }).wrap(async (text: string, width: number) => text.repeat(width)); // amplifies: request

app.get('/refuses', async (req: Request, res: Response) => { // handler: GET /refuses guarded handler
  res.send(await refuses('refuses', Number(req.query['width'])));
});

app.get('/caught', async (req: Request, res: Response) => { // handler: GET /caught unguarded or unknown
  const text = await refuses('caught', 1).catch(() => 'too many');
  res.send(text);
});
