// sample: sizes in a typed app: helpers, services, casts and generics on the way
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

interface Query {
  rows?: string;
  cols?: string;
}

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use(express.json());

function toNumber(value: unknown): number {
  return Number(value);
}

function table(rows: number): string[] {
  return Array.from({ length: rows }, (_unused, row) => `row ${row}`); // amplifies: request
}

class Report {
  constructor(private readonly width: number) {}

  line(): string {
    return '-'.repeat(this.width); // amplifies: request
  }
}

async function pad(text: string, to: number): Promise<string> {
  return text.padEnd(to); // amplifies: request
}

app.get('/table', (req: Request<unknown, unknown, unknown, Query>, res: Response) => { // handler: GET /table guarded app
  res.json(table(toNumber(req.query.rows)));
});

app.get('/line', (req: Request, res: Response) => { // handler: GET /line guarded app
  const report = new Report(Number(req.query['cols'] as string));
  res.type('text').send(report.line());
});

app.get('/padded', async (req: Request, res: Response) => { // handler: GET /padded guarded app
  const text = await pad('title', toNumber(req.query['to'])!);
  res.send(text);
});

app.post('/zeros', (req: Request<object, Buffer, { bytes: number }>, res: Response) => { // handler: POST /zeros guarded app
  const { bytes } = req.body satisfies { bytes: number };
  res.send(Buffer.alloc(bytes)); // amplifies: request
});

app.listen(3000);
