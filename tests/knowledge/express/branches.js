// sample: a limiter in one branch is there for what is registered in the other only where both register it
import express from 'express';
import rateLimit from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const { LIMITED, KIND, PARTS = '' } = process.env;

export function make() {
  const app = express();
  if (KIND === 'public') {
    app.use(limiter);
    app.get('/public', (req, res) => res.send('ok')); // handler: GET /public guarded app
  } else if (KIND === 'private') {
    app.get('/private', (req, res) => res.send('ok')); // handler: GET /private unguarded
  } else {
    app.get('/none', (req, res) => res.send('ok')); // handler: GET /none unguarded
  }
  app.get('/behind', (req, res) => res.send('ok')); // handler: GET /behind guarded app
  return app;
}

const app = express();
const page = (req, res) => res.send('ok');
const router = express.Router();
router.get('/both', (req, res) => res.send('ok')); // handler: GET /both guarded

if (LIMITED) {
  app.use('/api', limiter, router);
  app.get('/page', limiter, page); // handler: GET /page guarded route
} else {
  app.use('/api', router);
  app.get('/page', page); // handler: GET /page guarded
}

const other = express.Router();
other.get('/alone', (req, res) => res.send('ok')); // handler: GET /alone unguarded

if (LIMITED) app.get('/other/:id', limiter, (req, res) => res.send('ok')); // handler: GET /other/:id guarded route
else app.use('/other', other);

// Which branch each round takes, and each call, is not seen.
for (const part of PARTS.split(',')) {
  if (part === 'limited') app.use('/rounds', limiter);
  else app.get('/rounds', (req, res) => res.send('ok')); // handler: GET /rounds guarded app
}

function setUp(isLimited) {
  if (isLimited) app.use('/calls', limiter);
  else app.get('/calls', (req, res) => res.send('ok')); // handler: GET /calls guarded app
}

setUp(LIMITED);
setUp(KIND);

make().listen(3000);
app.listen(3001);
