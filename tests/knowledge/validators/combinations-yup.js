// sample: what is left of a bound in schemas of yup that are made of others
import express from 'express';
import * as yup from 'yup';

const app = express();
app.use(express.json());

app.post('/0', (req, res) => { // handler: POST /0 unguarded
  const passed = yup.object({ n: yup.number().max(100), m: yup.number() }).omit(['n']).validateSync(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request
});

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  const passed = yup.object({ n: yup.number().max(100), m: yup.number() }).pick(['n']).validateSync(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  const passed = yup.object({ n: yup.number().max(100), m: yup.number() }).pick(['n']).validateSync(req.body);
  res.send('x'.repeat(passed.m)); // amplifies: request
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().when('k', { is: 'a', then: (s) => s.max(100), otherwise: (s) => s.max(500_000) }) }).validateSync(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().when('k', { is: 'a', then: (s) => s.max(100), otherwise: (s) => s.max(10) }) }).validateSync(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().max(100).when('k', { is: 'b', then: (s) => s.max(500_000) }) }).validateSync(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().when('k', ([k], s) => s.max(100)) }).validateSync(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().when('k', ([k], s) => s.max(500_000)) }).validateSync(req.body);
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  const passed = yup.object({ k: yup.string(), n: yup.number().when('k', { is: 'a', then: (s) => s.max(100) }) }).validateSync(req.body);
  res.send('x'.repeat(passed.n));
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  const passed = yup.number().max(100).concat(yup.number().max(500_000)).validateSync(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  const passed = yup.lazy(() => yup.number().max(500_000)).validateSync(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  const passed = yup.number().max(500_000).clone().validateSync(req.body);
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  const passed = yup.tuple([yup.number().max(100)]).validateSync(req.body);
  res.send('x'.repeat(passed[0]));
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  const passed = yup.tuple([yup.number().max(500_000)]).validateSync(req.body);
  res.send('x'.repeat(passed[0])); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  const passed = yup.object({ k: yup.object({ n: yup.number().max(500_000) }).fields.n }).validateSync(req.body);
  res.send('x'.repeat(passed.k)); // amplifies: request 500000
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  const passed = yup.number().max(100).default(500_000).validateSync(req.body);
  res.send('x'.repeat(passed));
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  const passed = yup.number().test('small', 'too large', (n) => n < 100).validateSync(req.body);
  res.send('x'.repeat(passed));
});
