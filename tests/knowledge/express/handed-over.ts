// sample: an app given to a function of another file may get its limiter there
import { createServer } from 'node:http';
import express from 'express';
import { connect } from './database.ts';
import { secure } from './secure.ts';

const app = express();
const server = createServer(app);

app.get('/live', (_req, res) => { // handler: GET /live unguarded
  res.send('ok');
});

secure(app);

app.get('/items', (_req, res) => { // handler: GET /items unknown handed-over
  res.json([]);
});

const items = express.Router();
items.post('/', (_req, res) => { // handler: POST / unknown handed-over
  res.sendStatus(201);
});
app.use('/items', items);

await connect();
server.listen(3000);
