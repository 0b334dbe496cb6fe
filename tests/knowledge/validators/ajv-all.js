// sample: Ajv for other drafts, under its names and paths
import express from 'express';
import { Ajv } from 'ajv';
import Ajv2019 from 'ajv/dist/2019';
import Ajv2019File from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020';
import Ajv2020File from 'ajv/dist/2020.js';

const app = express();
const schema = { type: 'object', required: ['n'], properties: { n: { type: 'integer', minimum: 0, maximum: 500_000 } } };

app.use(express.json());

const checkAjv = new Ajv().compile(schema);

app.post('/Ajv', (req, res) => { // handler: POST /Ajv unguarded
  if (!checkAjv(req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});

const checkAjv2019 = new Ajv2019().compile(schema);

app.post('/Ajv2019', (req, res) => { // handler: POST /Ajv2019 unguarded
  if (!checkAjv2019(req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});

const checkAjv2019File = new Ajv2019File().compile(schema);

app.post('/Ajv2019File', (req, res) => { // handler: POST /Ajv2019File unguarded
  if (!checkAjv2019File(req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});

const checkAjv2020 = new Ajv2020().compile(schema);

app.post('/Ajv2020', (req, res) => { // handler: POST /Ajv2020 unguarded
  if (!checkAjv2020(req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});

const checkAjv2020File = new Ajv2020File().compile(schema);

app.post('/Ajv2020File', (req, res) => { // handler: POST /Ajv2020File unguarded
  if (!checkAjv2020File(req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});

const ajv = new Ajv();

app.post('/validate', (req, res) => { // handler: POST /validate unguarded
  if (!ajv.validate(schema, req.body)) return res.sendStatus(400);
  res.send('x'.repeat(req.body.n)); // amplifies: request 500000
});
