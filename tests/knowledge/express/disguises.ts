// sample: the limiter behind aliases, destructuring, arrays, spreads, ternaries and factories
import express, { type Request, type RequestHandler, type Response } from 'express';
import { rateLimit as createLimiter, type Options } from 'express-rate-limit';

const app = express();

const base: Partial<Options> = { windowMs: 60_000, limit: 10 };
const { limiter } = { limiter: createLimiter(base) };
const alias = limiter as RequestHandler;
const renamed: RequestHandler = alias!;

const authenticate: RequestHandler = (req, res, next) => {
  if (req.headers['x-user'] === 'nobody') {
    res.sendStatus(401);
    return;
  }
  next();
};

const secured: RequestHandler[] = [authenticate, renamed];
const plain: RequestHandler[] = [authenticate];
const nested = [[authenticate], [[limiter]]];
const build = (limit: number) => createLimiter({ ...base, limit });
const production = process.env.NODE_ENV === 'production';
const relaxed = production ? build(5) : build(10);
const [first] = [limiter];
let chosen: RequestHandler;
chosen = build(8);

const ok = (_req: Request, res: Response): void => {
  res.send('ok');
};

app.get('/alias', renamed, ok); // handler: GET /alias guarded route
app.get('/array', secured, ok); // handler: GET /array guarded route
app.get('/plain-array', plain, ok); // handler: GET /plain-array unguarded
app.get('/nested', nested, ok); // handler: GET /nested guarded route
app.get('/inline', [authenticate, limiter, ok]); // handler: GET /inline guarded route
app.get('/spread', ...secured, ok); // handler: GET /spread guarded route
app.get('/plain-spread', ...plain, ok); // handler: GET /plain-spread unguarded
app.get('/factory', build(10), ok); // handler: GET /factory guarded route
app.get('/ternary', relaxed, ok); // handler: GET /ternary guarded route
app.get('/element', first, ok); // handler: GET /element guarded route
app.get('/assigned', chosen, ok); // handler: GET /assigned guarded route
app.get('/handler-first', ok, limiter); // handler: GET /handler-first unguarded

if (production) {
  app.use(limiter);
}
app.get('/sometimes', ok); // handler: GET /sometimes guarded app

app.listen(3000);
