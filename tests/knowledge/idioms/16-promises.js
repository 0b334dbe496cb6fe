// sample: what a promise is resolved with by hand
import express from 'express';
import fs from 'node:fs';

const app = express();

function made(size) {
  return new Promise((resolve, reject) => {
    if (size < 0) reject(new Error('negative'));
    else resolve('x'.repeat(size)); // amplifies: request
  });
}

app.get('/made', async (req, res) => { // handler: GET /made unguarded
  res.send(await made(Number(req.query.size)));
});

app.get('/capped', (req, res) => { // handler: GET /capped unguarded
  new Promise((resolve) => resolve(Math.min(Number(req.query.size) || 0, 100))).then((size) => res.send('x'.repeat(size)));
});

// What other code resolves it with is not known.
app.get('/read', async (req, res) => { // handler: GET /read unguarded
  const size = await new Promise((resolve) => {
    if (req.query.fixed) resolve(10);
    else fs.readFile('size', resolve);
  });
  res.send('x'.repeat(size));
});

app.get('/waited', async (req, res) => { // handler: GET /waited unguarded
  await new Promise((resolve) => setTimeout(resolve, 10));
  res.send('waited');
});

app.listen(3000);
