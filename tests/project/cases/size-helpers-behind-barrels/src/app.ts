import express, { type Request, type Response } from 'express';
import rateLimit from 'express-rate-limit';
import { banner, Table } from '@/render';

const app = express();
app.use(rateLimit({ windowMs: 60_000, max: 10 }));

app.get('/banner', (req: Request, res: Response) => { // handler: GET /banner guarded app
  res.send(banner('hi', Number(req.query['width']))); // amplifies: request
});

app.get('/banner/narrow', (req: Request, res: Response) => { // handler: GET /banner/narrow guarded app
  res.send(banner('hi', Number(req.query['width']) % 100));
});

app.get('/table', (req: Request, res: Response) => { // handler: GET /table guarded app
  const table = new Table(5);
  res.json(table.rows(Number(req.query['rows']))); // amplifies: request
});

app.get('/cell', (_req: Request, res: Response) => { // handler: GET /cell guarded app
  res.json(new Table(5).cell());
});

app.listen(3000);
