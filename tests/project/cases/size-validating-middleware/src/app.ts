import express from 'express';
import * as schemas from './schemas.ts';
import { isBounded, isFree, pages } from './schemas.ts';
import { validate } from './validate.ts';

const app = express();
app.use(express.json());

app.get('/pages', validate(pages), (req, res) => { // handler: GET /pages unguarded
  res.send('p'.repeat(Number(req.query.size)));
});

app.get('/papers', validate(schemas.papers), (req, res) => { // handler: GET /papers unguarded
  const narrow = 'p'.repeat(Number(req.query.size));
  res.send(narrow + '-'.repeat(Number(req.query.width))); // amplifies: request
});

// The schema is extended here, and was made there.
const more = schemas.papers.extend({ body: schemas.papers.pick({ query: true }) });
app.get('/more', (req, res) => { // handler: GET /more unguarded
  const { query } = more.parse({ query: req.query, body: req.body });
  res.send('p'.repeat(query.size) + '-'.repeat(query.width)); // amplifies: request
});

app.post('/bounded', (req, res) => { // handler: POST /bounded unguarded
  if (!isBounded(req.body)) return res.status(400).json(isBounded.errors);
  return res.send('b'.repeat(req.body.n));
});

app.post('/free', (req, res) => { // handler: POST /free unguarded
  if (!isFree(req.body)) return res.status(400).json(isFree.errors);
  return res.send('f'.repeat(req.body.n)); // amplifies: request
});

app.listen(3000);
