// sample: a field of a body may be called length; the length of what the body holds is no more than it carries
import express from 'express';
import { z } from 'zod';

const app = express();
app.use(express.json());

app.post('/password', (req, res) => { // handler: POST /password unguarded
  const { length = 16 } = req.body;
  res.send('x'.repeat(length)); // amplifies: request
});

app.post('/chosen', (req, res) => { // handler: POST /chosen unguarded
  const { length, symbols } = req.body;
  res.send((symbols ? '*' : 'x').repeat(length)); // amplifies: request
});

app.post('/parsed', (req, res) => { // handler: POST /parsed unguarded
  const options = z.object({ length: z.number() }).parse(req.body);
  res.send('x'.repeat(options.length)); // amplifies: request
});

app.post('/bounded', (req, res) => { // handler: POST /bounded unguarded
  const options = z.object({ length: z.number().max(64) }).parse(req.body);
  res.send('x'.repeat(options.length));
});

app.post('/masked', (req, res) => { // handler: POST /masked unguarded
  const { length } = req.body.secret;
  res.send('*'.repeat(length) + '*'.repeat(req.body.other.length));
});

app.post('/listed', (req, res) => { // handler: POST /listed unguarded
  const { length, 0: first } = req.body.rows;
  res.json({ first, marks: new Array(length).fill(0) });
});

app.listen(3000);
