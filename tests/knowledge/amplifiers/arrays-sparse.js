// sample: lists made long by their length or an index
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/length', (req, res) => { // handler: GET /length guarded app
  const list = [];
  list.length = Number(req.query.n); // amplifies: request
  res.json(list);
});

app.get('/index', (req, res) => { // handler: GET /index guarded app
  const list = [];
  list[Number(req.query.n)] = true; // amplifies: request
  res.json(list);
});

app.get('/record', (req, res) => { // handler: GET /record guarded app
  const record = {};
  record[req.query.key] = 1;
  res.json(record);
});

app.listen(3000);
