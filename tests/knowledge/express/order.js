// sample: a middleware guards what is registered after it
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10, standardHeaders: 'draft-8' });

app.get('/health', (req, res) => { // handler: GET /health unguarded ; near-miss: attached-after
  res.send('ok');
});

const early = express.Router();
early.get('/login', (req, res) => { // handler: GET /login unguarded ; near-miss: attached-after
  res.send('<form method="post"></form>');
});
app.use('/auth', early);

app.use(limiter);

app.get('/news', (req, res) => { // handler: GET /news guarded app
  res.json({ items: [] });
});

const late = express.Router();
late.get('/profile', (req, res) => { // handler: GET /profile guarded app
  res.json({ name: 'Ada' });
});
app.use('/account', late);

// What counts is where the router is mounted, not when its routes are added.
early.post('/login', (req, res) => { // handler: POST /login unguarded ; near-miss: attached-after
  res.sendStatus(204);
});
late.post('/profile', (req, res) => { // handler: POST /profile guarded app
  res.sendStatus(204);
});

app.listen(3000);
