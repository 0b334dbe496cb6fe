// sample: apps that only the host itself reaches
import { createServer } from 'node:http';
import express, { Router } from 'express';

const tool = express();
const pages = Router();
pages.get('/page', (req, res) => { // handler: GET /page unknown local
  res.send('page');
});
tool.use(pages);
tool.get('/callback', (req, res) => { // handler: GET /callback unknown local
  res.send('You can close this window.');
});
tool.listen(3000, '127.0.0.1');

const held = express();
held.get('/held', (req, res) => { // handler: GET /held unknown local
  res.send('held');
});
createServer(held).listen({ port: 3001, host: 'localhost' });

const open = express();
open.get('/open', (req, res) => { // handler: GET /open unguarded
  res.send('open');
});
open.listen(3002, '0.0.0.0');

const twice = express();
twice.get('/twice', (req, res) => { // handler: GET /twice unguarded
  res.send('twice');
});
createServer(twice).listen(3003, 'localhost');
createServer(twice).listen(3004);
