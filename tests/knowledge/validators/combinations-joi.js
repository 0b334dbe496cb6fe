// sample: what is left of a bound in schemas of Joi that are made of others
import express from 'express';
import Joi from 'joi';

const app = express();
app.use(express.json());

app.post('/0', (req, res) => { // handler: POST /0 unguarded
  const passed = Joi.attempt(req.body, Joi.alternatives().try(Joi.number().max(100), Joi.number().max(500_000)));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  const passed = Joi.attempt(req.body, Joi.alternatives().try(Joi.number().max(100), Joi.valid('all')));
  res.send('x'.repeat(Number(passed)));
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  const passed = Joi.attempt(req.body, Joi.alternatives(Joi.number().max(500_000), Joi.number().max(10)));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  const passed = Joi.attempt(req.body, Joi.alt(Joi.number().max(100), Joi.number().max(10)));
  res.send('x'.repeat(passed));
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.number().when('k', { is: 'a', then: Joi.number().max(100), otherwise: Joi.number().max(500_000) }) }));
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.number().when('k', { is: 'a', then: Joi.number().max(100), otherwise: Joi.number().max(10) }) }));
  res.send('x'.repeat(passed.n));
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.number().max(100).when('k', { is: 'b', then: Joi.number().max(500_000) }) }));
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.number().max(100).when('k', { is: 'b', then: Joi.required() }) }));
  res.send('x'.repeat(passed.n));
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.alternatives().conditional('k', { is: 'a', then: Joi.number().max(100), otherwise: Joi.number().max(500_000) }) }));
  res.send('x'.repeat(passed.n)); // amplifies: request 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  const passed = Joi.attempt(req.body, Joi.object({ k: Joi.string(), n: Joi.number().when('k', { switch: [{ is: 'a', then: Joi.number().max(100) }] }) }));
  res.send('x'.repeat(passed.n));
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).default(500_000));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).default(5));
  res.send('x'.repeat(passed));
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).failover(500_000));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).allow(500_000));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).allow(null, ''));
  res.send('x'.repeat(Number(passed)));
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).concat(Joi.number().max(500_000)));
  res.send('x'.repeat(passed)); // amplifies: request 500000
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(500_000).concat(Joi.number().max(100)));
  res.send('x'.repeat(passed));
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  const passed = Joi.attempt(req.body, Joi.number().max(100).custom((n) => n * 5000));
  res.send('x'.repeat(passed));
});
