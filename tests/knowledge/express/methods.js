// sample: the ways to register a handler, and registrations that are none
import { randomUUID } from 'node:crypto';
import express from 'express';

const app = express();
const people = new Map([['1', { id: '1', name: 'Ada' }]]);

app.set('title', 'People');
app.disable('x-powered-by');
app.use(express.json({ limit: '50kb' }));
app.use(express.static('public'));
app.use((req, res, next) => {
  res.set('X-Request-Id', randomUUID());
  next();
});
app.use('/people', (req, res, next) => {
  if (req.get('authorization') === 'none') {
    return res.status(401).json({ error: 'sign in first' });
  }
  next();
});

app.get('/people', (req, res) => { // handler: GET /people unguarded
  res.json([...people.values()]);
});

app.post('/people', function create(req, res) { // handler: POST /people unguarded
  const id = String(people.size + 1);
  people.set(id, { id, ...req.body });
  res.status(201).location(`/people/${id}`).end();
});

app.put('/people/:id', (req, res) => { // handler: PUT /people/:id unguarded
  people.set(req.params.id, req.body);
  res.sendStatus(204);
});

app.patch('/people/:id', (req, res) => { // handler: PATCH /people/:id unguarded
  Object.assign(people.get(req.params.id) ?? {}, req.body);
  res.sendStatus(204);
});

app.delete('/people/:id', (req, res) => { // handler: DELETE /people/:id unguarded
  people.delete(req.params.id);
  res.sendStatus(204);
});

app.head('/ping', (req, res) => { // handler: HEAD /ping unguarded
  res.end();
});

app.options('/people', (req, res) => { // handler: OPTIONS /people unguarded
  res.set('Allow', 'GET, POST').sendStatus(204);
});

app.all('/echo', (req, res) => { // handler: * /echo unguarded
  res.send(req.method);
});

app.get(['/staff', '/team'], (req, res) => { // handler: GET /staff,/team unguarded
  res.json([]);
});

app.get(/^\/badge\/(\d+)$/, (req, res) => { // handler: GET /^\/badge\/(\d+)$/ unguarded
  res.send(req.params[0]);
});

app.get('/title', (req, res) => { // handler: GET /title unguarded
  res.send(app.get('title'));
});

app['get']('/version', (req, res) => res.send('2.1.0')); // handler: GET /version unguarded

app.use('/old', (req, res) => { // handler: * /old unguarded
  res.redirect(301, '/people');
});

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  res.status(500).json({ error: 'internal error' });
});

app.listen(3000);
