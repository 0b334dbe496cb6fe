// sample: loops whose variable moves on inside another expression
import express from 'express';

const app = express();

app.get('/pushed', (req, res) => { // handler: GET /pushed unguarded
  const rows = [];
  let i = 0;
  while (i < req.query.n) rows.push(i++); // amplifies: request
  res.json(rows);
});

app.get('/written', (req, res) => { // handler: GET /written unguarded
  let rest = Number(req.query.n);
  while (rest > 0) { // amplifies: request
    const id = rest--;
    res.write(`${id}\n`);
  }
  res.end();
});

app.get('/sometimes', (req, res) => { // handler: GET /sometimes unguarded
  const rows = [];
  let i = 0;
  while (i < 10) {
    rows.push('row');
    if (Math.random() < req.query.chance) rows.push(i++);
    i += 1;
  }
  res.json(rows);
});

app.get('/pieces', async (req, res) => { // handler: GET /pieces unguarded
  const chunk = (list, size) => {
    const chunks = [];
    for (let i = 0; i < list.length; i += size) chunks.push(list.slice(i, i + size)); // amplifies: request
    return chunks;
  };
  res.json(chunk(await load(), Number(req.query.size) || 10));
});

app.get('/pieces-kept', async (req, res) => { // handler: GET /pieces-kept unguarded
  const list = await load();
  const size = Math.max(Number(req.query.size) || 10, 1);
  const chunks = [];
  for (let i = 0; i < list.length; i += size) chunks.push(list.slice(i, i + size));
  res.json(chunks);
});

app.listen(3000);
