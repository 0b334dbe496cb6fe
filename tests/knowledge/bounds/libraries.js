// sample: clamp and its like from libraries and of one's own
import _ from 'lodash';
import clampModule from 'lodash/clamp.js';
import { clamp as toolkitClamp } from 'es-toolkit';
import * as R from 'ramda';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

function limit(value, max = 100) {
  const number = Number(value);
  if (!Number.isFinite(number)) return 0;
  return number > max ? max : number;
}

const toInt = (value, { min, max }) => {
  const parsed = parseInt(value, 10);
  if (Number.isNaN(parsed) || parsed < min) return min;
  return parsed > max ? max : parsed;
};

function notAClamp(value, low) {
  return Math.max(Number(value), low);
}

app.get('/lodash', (req, res) => { // handler: GET /lodash guarded app
  res.send('x'.repeat(_.clamp(Number(req.query.n), 0, 100)));
});

app.get('/lodash-upper', (req, res) => { // handler: GET /lodash-upper guarded app
  res.send('x'.repeat(_.clamp(Number(req.query.n), 100)));
});

app.get('/lodash-module', (req, res) => { // handler: GET /lodash-module guarded app
  res.json(_.times(clampModule(_.toInteger(req.query.n), 0, 50), (i) => i));
});

app.get('/lodash-fill', (req, res) => { // handler: GET /lodash-fill guarded app
  res.json(_.fill(Array(_.clamp(_.toInteger(req.query.n), 0, 50)), 'x'));
});

app.get('/lodash-high', (req, res) => { // handler: GET /lodash-high guarded app
  res.send('x'.repeat(_.clamp(Number(req.query.n), 0, 1_000_000))); // amplifies: request 1000000
});

app.get('/lodash-number', (req, res) => { // handler: GET /lodash-number guarded app
  res.send('x'.repeat(_.toNumber(req.query.n))); // amplifies: request
});

app.get('/lodash-integer', (req, res) => { // handler: GET /lodash-integer guarded app
  res.send('x'.repeat(_.toInteger(req.query.n))); // amplifies: request
});

app.get('/toolkit', (req, res) => { // handler: GET /toolkit guarded app
  res.send('x'.repeat(toolkitClamp(Number(req.query.n), 0, 100)));
});

app.get('/ramda', (req, res) => { // handler: GET /ramda guarded app
  res.send('x'.repeat(R.clamp(0, 100, Number(req.query.n))));
});

app.get('/ramda-high', (req, res) => { // handler: GET /ramda-high guarded app
  res.send('x'.repeat(R.clamp(0, 1_000_000, Number(req.query.n)))); // amplifies: request 1000000
});

app.get('/toolkit-upper', (req, res) => { // handler: GET /toolkit-upper guarded app
  res.send('x'.repeat(toolkitClamp(Number(req.query.n), 100)));
});

app.get('/lodash-conversions', (req, res) => { // handler: GET /lodash-conversions guarded app
  const n = _.toFinite(req.query.n) + _.toSafeInteger(req.query.m) + _.toLength(req.query.k);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/own', (req, res) => { // handler: GET /own guarded app
  res.send('x'.repeat(clamp(Number(req.query.n), 0, 100)));
});

app.get('/own-high', (req, res) => { // handler: GET /own-high guarded app
  res.send('x'.repeat(clamp(Number(req.query.n), 0, 250_000))); // amplifies: request 250000
});

app.get('/own-default', (req, res) => { // handler: GET /own-default guarded app
  res.send('x'.repeat(limit(req.query.n)));
});

app.get('/own-options', (req, res) => { // handler: GET /own-options guarded app
  res.send('x'.repeat(toInt(req.query.n, { min: 0, max: 80 })));
});

app.get('/own-lower', (req, res) => { // handler: GET /own-lower guarded app
  res.send('x'.repeat(notAClamp(req.query.n, 5))); // amplifies: request
});

app.listen(3000);
