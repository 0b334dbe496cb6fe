import { MAX_WIDTH, pad } from '@print/text';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/pad', (req, res) => { // handler: GET /pad guarded app
  res.send(pad('x', Number(req.query.width))); // amplifies: request
});

app.get('/pad/narrow', (req, res) => { // handler: GET /pad/narrow guarded app
  res.send(pad('x', Math.min(Number(req.query.width), MAX_WIDTH)));
});

app.listen(3000);
