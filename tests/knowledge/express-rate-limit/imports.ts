// sample: every import form and the options of all versions
import express, { type Request, type Response } from 'express';
import rateLimit from 'express-rate-limit';
import { rateLimit as named, MemoryStore, type RateLimitRequestHandler } from 'express-rate-limit';
import * as namespace from 'express-rate-limit';

const app = express();
const ok = (_req: Request, res: Response): void => {
  res.send('ok');
};

const typed: RateLimitRequestHandler = named({
  windowMs: 15 * 60 * 1000,
  limit: 10,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  store: new MemoryStore(),
  message: { error: 'Too many requests' },
});

app.get('/default', rateLimit({ windowMs: 60_000, max: 10 }), ok); // handler: GET /default guarded route
app.get('/named', named({ windowMs: 60_000, limit: 10 }), ok); // handler: GET /named guarded route
app.get('/namespace', namespace.rateLimit({ limit: 10 }), ok); // handler: GET /namespace guarded route
app.get('/typed', typed, ok); // handler: GET /typed guarded route
app.get('/no-options', rateLimit(), ok); // handler: GET /no-options guarded route
app.get('/none', ok); // handler: GET /none unguarded

app.listen(3000);
