import express from 'express';
import { paginate } from './paginate.js';

const app = express();
app.use(express.json());

app.get('/middleware', paginate, (req, res) => { // handler: GET /middleware unguarded
  res.json(Array.from({ length: req.query.limit }, (_, i) => i)); // amplifies: request
});

app.get('/handler', (req, res) => { // handler: GET /handler unguarded
  req.query.limit = Math.min(parseInt(req.query.limit, 10) || 20, 100);
  res.json(Array.from({ length: req.query.limit }, (_, i) => i)); // amplifies: request
});

app.get('/other', paginate, (req, res) => { // handler: GET /other unguarded
  res.json(Array.from({ length: req.query.size }, (_, i) => i)); // amplifies: request
});

app.get('/raised', (req, res) => { // handler: GET /raised unguarded
  req.query.limit = Math.max(parseInt(req.query.limit, 10) || 20, 100);
  res.json(Array.from({ length: Number(req.query.limit) }, (_, i) => i)); // amplifies: request
});

app.post('/body', (req, res) => { // handler: POST /body unguarded
  req.body.limit = Math.min(parseInt(req.body.limit, 10) || 20, 100);
  res.json(Array.from({ length: req.body.limit }, (_, i) => i));
});

app.listen(3000);
