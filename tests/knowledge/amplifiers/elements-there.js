// sample: an element that is there already makes a list no longer when it is replaced
import express from 'express';

const app = express();
app.use(express.json());

app.post('/there', (req, res) => { // handler: POST /there unguarded
  const { index, name } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  if (!modes[index]) return res.status(400).end();
  modes[index] = { name };
  return res.json(modes);
});

app.post('/named', (req, res) => { // handler: POST /named unguarded
  const { index } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  const mode = modes[index];
  if (mode === undefined) return res.status(400).end();
  modes[index] = { ...mode, name: 'c' };
  return res.json(modes);
});

app.post('/field', (req, res) => { // handler: POST /field unguarded
  const { index } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  if (modes[index]?.name) modes[index] = { name: 'c' };
  return res.json(modes);
});

app.post('/new', (req, res) => { // handler: POST /new unguarded
  const { index } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  if (!modes[index]) modes[index] = { name: 'c' }; // amplifies: request
  return res.json(modes);
});

app.post('/other', (req, res) => { // handler: POST /other unguarded
  const { index, next } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  if (!modes[index]) return res.status(400).end();
  modes[next] = { name: 'c' }; // amplifies: request
  return res.json(modes);
});

app.post('/changed', (req, res) => { // handler: POST /changed unguarded
  let { index } = req.body;
  const modes = [{ name: 'a' }, { name: 'b' }];
  if (!modes[index]) return res.status(400).end();
  index = req.body.next;
  modes[index] = { name: 'c' }; // amplifies: request
  return res.json(modes);
});

app.listen(3000);
