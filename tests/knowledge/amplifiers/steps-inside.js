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

app.listen(3000);
