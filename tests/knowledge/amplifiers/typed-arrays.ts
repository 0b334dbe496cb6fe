// sample: typed arrays, array buffers and views on them
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const size = (req: Request): number => Number(req.query['n']);

app.get('/uint8', (req: Request, res: Response) => { // handler: GET /uint8 guarded app
  res.send(Buffer.from(new Uint8Array(size(req)))); // amplifies: request
});

app.get('/float64', (req: Request, res: Response) => { // handler: GET /float64 guarded app
  res.end(new Uint8Array(new Float64Array(size(req)).buffer)); // amplifies: request
});

app.get('/json', (req: Request, res: Response) => { // handler: GET /json guarded app
  res.json(new Uint16Array(size(req))); // amplifies: request
});

app.get('/text', (req: Request, res: Response) => { // handler: GET /text guarded app
  res.send(new Int32Array(size(req)).toString()); // amplifies: request
});

app.get('/big', (req: Request, res: Response) => { // handler: GET /big guarded app
  res.send(String(new BigInt64Array(size(req)))); // amplifies: request
});

app.get('/buffer', (req: Request, res: Response) => { // handler: GET /buffer guarded app
  const memory = new ArrayBuffer(size(req)); // amplifies: request
  res.send(Buffer.from(memory));
});

app.get('/shared', (req: Request, res: Response) => { // handler: GET /shared guarded app
  const memory = new SharedArrayBuffer(size(req)); // amplifies: request
  res.send(Buffer.from(memory));
});

app.get('/from', (req: Request, res: Response) => { // handler: GET /from guarded app
  const bytes = Uint8Array.from({ length: size(req) }, () => 1); // amplifies: request
  res.end(bytes);
});

app.get('/uint8clamped', (req: Request, res: Response) => { // handler: GET /uint8clamped guarded app
  const numbers = new Uint8ClampedArray(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/int8', (req: Request, res: Response) => { // handler: GET /int8 guarded app
  const numbers = new Int8Array(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/int16', (req: Request, res: Response) => { // handler: GET /int16 guarded app
  const numbers = new Int16Array(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/uint32', (req: Request, res: Response) => { // handler: GET /uint32 guarded app
  const numbers = new Uint32Array(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/float32', (req: Request, res: Response) => { // handler: GET /float32 guarded app
  const numbers = new Float32Array(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/biguint64', (req: Request, res: Response) => { // handler: GET /biguint64 guarded app
  const numbers = new BigUint64Array(size(req)); // amplifies: request
  res.end(new Uint8Array(numbers.buffer));
});

app.get('/fixed', (_req: Request, res: Response) => { // handler: GET /fixed guarded app
  res.end(new Uint8Array(64));
});

app.listen(3000);
