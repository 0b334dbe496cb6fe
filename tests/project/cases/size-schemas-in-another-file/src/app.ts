import express from 'express';
import { rateLimit } from 'express-rate-limit';
import * as schemas from './schemas.ts';
import { page } from './schemas.ts';

const app = express();
app.use(express.json());
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/pages', (req, res) => { // handler: GET /pages guarded app
  const { size } = page.parse(req.query);
  res.json(Array.from({ length: size }, (_, i) => i));
});

app.get('/papers', (req, res) => { // handler: GET /papers guarded app
  const { width } = schemas.paper.parse(req.query);
  res.send('-'.repeat(width)); // amplifies: request
});

app.get('/pages/raw', (req, res) => { // handler: GET /pages/raw guarded app
  page.parse(req.query);
  res.send('p'.repeat(page.parse(req.query).size));
});

app.post('/kinds', (req, res) => { // handler: POST /kinds guarded app
  const parsed = schemas.kind.safeParse(req.body);
  if (!parsed.success) {
    res.sendStatus(400);
    return;
  }
  res.send('k'.repeat(parsed.data.count));
});

app.listen(3000);
