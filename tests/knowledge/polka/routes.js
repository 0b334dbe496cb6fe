// sample: polka with express-rate-limit: order does not matter, a base is the first segment
import polka from 'polka';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({
  windowMs: 60_000,
  limit: 10,
  keyGenerator: (req) => req.socket.remoteAddress,
  handler: (req, res) => {
    res.statusCode = 429;
    res.end('Too Many Requests');
  },
});

const open = polka();

open.get('/', (req, res) => res.end('hello')); // handler: GET / unguarded
open.get('/text', (req, res) => { // handler: GET /text unguarded
  res.end('x'.repeat(Number(req.query.n))); // amplifies: request
});
open.post('/limited', limiter, (req, res) => res.end('ok')); // handler: POST /limited guarded route
open.use('/files', limiter);
open.get('/files/:name', (req, res) => res.end(req.params.name)); // handler: GET /files/:name guarded
open.add('PUT', '/added', (req, res) => res.end('ok')); // handler: PUT /added unguarded
open.listen(3000);

const limited = polka();

limited.get('/before', (req, res) => res.end('x'.repeat(Math.min(Number(req.query.n) || 0, 100)))); // handler: GET /before guarded
limited.use(limiter);
limited.get('/after', (req, res) => res.end('-'.repeat(500_000))); // handler: GET /after guarded ; amplifies: constant 500000
limited.listen(3001);
