// sample: lookup tables, switches, literals and re-assignment
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const SIZES: Record<string, number> = { small: 10, medium: 100, large: 1000 };
const WIDTHS = [40, 80, 120] as const;
const HUGE = { one: 1, all: 1_000_000 } as const;

app.get('/table', (req: Request, res: Response) => { // handler: GET /table guarded app
  res.send('x'.repeat(SIZES[String(req.query['size'])] ?? 10));
});

app.get('/list', (req: Request, res: Response) => { // handler: GET /list guarded app
  res.send('-'.repeat(WIDTHS[Number(req.query['width'])] ?? 80));
});

app.get('/high-table', (req: Request, res: Response) => { // handler: GET /high-table guarded app
  const count = HUGE[req.query['size'] as keyof typeof HUGE];
  res.send('x'.repeat(count)); // amplifies: request 1000000 or constant 1000000
});

app.get('/switch', (req: Request, res: Response) => { // handler: GET /switch guarded app
  let n: number;
  switch (req.query['size']) {
    case 's':
      n = 10;
      break;
    case 'l':
      n = 1000;
      break;
    default:
      n = 100;
  }
  res.send('x'.repeat(n));
});

app.get('/chosen', (req: Request, res: Response) => { // handler: GET /chosen guarded app
  const n = req.query['long'] === '1' ? 1000 : 10;
  res.send('x'.repeat(n));
});

app.get('/reassigned', (req: Request, res: Response) => { // handler: GET /reassigned guarded app
  let n = Number(req.query['n']);
  if (n > 1000) n = 1000;
  res.send('x'.repeat(n));
});

app.get('/reassigned-min', (req: Request, res: Response) => { // handler: GET /reassigned-min guarded app
  let n = Number(req.query['n']) || 10;
  n = Math.min(n, 200);
  res.send('x'.repeat(n));
});

app.get('/only-small', (req: Request, res: Response) => { // handler: GET /only-small guarded app
  const wanted = Number(req.query['n']);
  let size = 100;
  if (wanted < 2 ** 12) size = wanted;
  res.send('x'.repeat(size));
});

app.get('/remainder', (req: Request, res: Response) => { // handler: GET /remainder guarded app
  let n = Math.abs(Number(req.query['n']));
  n %= 100;
  res.send('x'.repeat(n));
});

app.get('/boolean', (req: Request, res: Response) => { // handler: GET /boolean guarded app
  res.send('x'.repeat(Number(req.query['n'] === '1')));
});

app.listen(3000);
