// sample: requests that a package checks by a description in another file
import express from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import { middleware } from 'express-openapi-validator';

const app = express();

app.get('/ahead', (req, res) => { // handler: GET /ahead unguarded
  res.send('.'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/here', middleware({ apiSpec: './openapi.yaml' }), (req, res) => { // handler: GET /here unguarded
  res.send('.'.repeat(Number(req.query.n)));
});

app.use(OpenApiValidator.middleware({ apiSpec: './openapi.yaml', validateRequests: true }));

app.get('/behind', (req, res) => { // handler: GET /behind unguarded
  res.send('.'.repeat(Number(req.query.n)));
});

app.post('/body', express.json(), (req, res) => { // handler: POST /body unguarded
  const { rows, copies } = req.body;
  res.json(Array.from({ length: rows }, () => 'row'.repeat(copies)));
});

app.get('/constant', (req, res) => { // handler: GET /constant unguarded
  res.send('.'.repeat(1_000_000)); // amplifies: constant 1000000
});
