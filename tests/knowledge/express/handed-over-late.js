// sample: what happens to the app after its routes does not guard them
import express from 'express';
import { createServer } from 'node:http';
import { handleErrors } from './errors.js';
import { warmUp } from './cache.js';

const app = express();
const server = createServer(app);
warmUp(server);

app.get('/quotes', (req, res) => { // handler: GET /quotes unguarded
  res.json(['Be brief.']);
});

handleErrors(app);
server.listen(8080);
