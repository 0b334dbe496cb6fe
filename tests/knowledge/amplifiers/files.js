// sample: pieces of files, whose size nobody knows, as often as the request says
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import express from 'express';
import leftPad from 'left-pad';
import _ from 'lodash';

const app = express();

app.get('/text', async (req, res) => { // handler: GET /text unguarded
  const page = await readFile('page.html', 'utf8');
  res.send(page.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/buffers', (req, res) => { // handler: GET /buffers unguarded
  const page = readFileSync('page.html');
  res.send(Buffer.concat(Array(Number(req.query.n)).fill(page))); // amplifies: request
});

app.get('/appended', (req, res) => { // handler: GET /appended unguarded
  const page = readFileSync('page.html', 'utf8');
  let pages = '';
  for (let i = 0; i < Number(req.query.n); i++) pages += page; // amplifies: request
  res.send(pages);
});

app.get('/last', (req, res) => { // handler: GET /last unguarded
  const page = readFileSync('page.html', 'utf8');
  let last = '';
  for (let i = 0; i < Number(req.query.n); i++) last = page;
  res.send(last);
});

app.get('/long-enough', (req, res) => { // handler: GET /long-enough unguarded
  const page = readFileSync('page.html', 'utf8');
  let pages = '';
  for (let i = 0; i < Number(req.query.n); i++) {
    pages += page;
    if (pages.length > 1000) break;
  }
  res.send(pages);
});

app.get('/as-long-as-a-file', (req, res) => { // handler: GET /as-long-as-a-file unguarded
  res.send('-'.repeat(readFileSync('page.html', 'utf8').length));
});

app.get('/few', async (req, res) => { // handler: GET /few unguarded
  const page = await readFile('page.html', 'utf8');
  res.send(page.repeat(Math.min(Number(req.query.n), 100)));
});

app.get('/filled', async (req, res) => { // handler: GET /filled unguarded
  const page = await readFile('page.html', 'utf8');
  res.send(page.replaceAll('{{name}}', req.query.name));
});

app.get('/configured', async (req, res) => { // handler: GET /configured unguarded
  const { lines } = JSON.parse(await readFile('config.json', 'utf8'));
  res.send('x'.repeat(lines));
});

app.get('/lines', async (req, res) => { // handler: GET /lines unguarded
  const page = await readFile('page.html', 'utf8');
  res.json(page.split('\n').map((line) => line.padEnd(80)));
});

app.get('/left-pad', (req, res) => { // handler: GET /left-pad unguarded
  res.send(leftPad('7', req.query.width, '0')); // amplifies: request
});

app.get('/shuffled', (req, res) => { // handler: GET /shuffled unguarded
  res.json(_.shuffle(_.range(Number(req.query.n)))); // amplifies: request
});

app.get('/cloned', (req, res) => { // handler: GET /cloned unguarded
  res.json(_.cloneDeep({ list: _.times(Math.min(Number(req.query.n), 100), () => 'x') }));
});

app.listen(3000);
