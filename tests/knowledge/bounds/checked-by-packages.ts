// sample: functions of packages that check what they are given, and others
import { Schema } from 'effect';
import express from 'express';
import { logger } from 'some-logger';
import { assert, number, object } from 'some-structs';
import validator from 'validator-of-bodies';

const app = express();
app.use(express.json());
const Options = object({ n: number() });
const Fields = Schema.Struct({ n: Schema.Number });

app.post('/asserted', (req, res) => { // handler: POST /asserted unguarded
  assert(req.body, Options);
  res.send('x'.repeat(req.body.n));
});

app.post('/asserted-in-turn', (req, res) => { // handler: POST /asserted-in-turn unguarded
  Schema.asserts(Fields)(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/validated', async (req, res) => { // handler: POST /validated unguarded
  await validator.validateBody(req.body.options);
  res.send('x'.repeat(req.body.options.n));
});

app.post('/sibling', async (req, res) => { // handler: POST /sibling unguarded
  await validator.validateBody(req.body.options);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/logged', (req, res) => { // handler: POST /logged unguarded
  logger.info(req.body.n);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/checksum', (req, res) => { // handler: POST /checksum unguarded
  validator.checksum(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.listen(3000);
