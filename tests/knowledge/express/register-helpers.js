// sample: functions of this file that register on the app they are given
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

function security(app) {
  app.disable('x-powered-by');
  app.use(limiter);
}

function publicRoutes(app) {
  app.get('/news', (req, res) => { // handler: GET /news unguarded ; near-miss: attached-after
    res.json([]);
  });
}

const userRoutes = (router) => {
  router.get('/me', (req, res) => { // handler: GET /me guarded
    res.json({ id: 1 });
  });
  return router;
};

function pages(server) {
  server.get('/page', (req, res) => { // handler: GET /page unguarded
    res.send('page');
  });
}

function api() {
  const router = express.Router();
  router.get('/rates', (req, res) => { // handler: GET /rates guarded
    res.json({ eur: 1 });
  });
  return router;
}

const app = express();
publicRoutes(app);
security(app);
app.use('/api', userRoutes(express.Router()));
app.use('/api', api());
pages(app);

const second = express();
pages(second);

app.listen(3000);
second.listen(3001);
