// sample: tinyhttp: the limiter on a route, on a path, ahead of routes and of another app
import { App, type Request, type Response } from '@tinyhttp/app';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10, keyGenerator: (req) => req.socket.remoteAddress ?? '' });

const app = new App();
app.get('/before', (_req, res) => { // handler: GET /before unguarded ; near-miss: attached-after
  res.send('ok');
});
app.get('/route', limiter, (req, res) => { // handler: GET /route guarded route
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});
app.get('/bounded', (req, res) => { // handler: GET /bounded unguarded
  res.json({ line: '-'.repeat(Math.min(Number(req.query['n']) || 0, 100)) });
});

app.use('/p', limiter);
app.get('/p/x', (_req, res) => { // handler: GET /p/x guarded app
  res.json({});
});

const sub = new App();
sub.get('/y', (_req: Request, res: Response) => { // handler: GET /y guarded app
  res.end('y');
});

app.use(limiter);
app.use('/sub', sub);
app.listen(3000);
