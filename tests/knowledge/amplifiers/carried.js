// sample: what the request carries comes back one to one, or multiplied
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/echo', (req, res) => { // handler: POST /echo guarded app
  res.json(req.body);
});

app.post('/twice', (req, res) => { // handler: POST /twice guarded app
  res.send(String(req.body.text).repeat(2));
});

app.post('/often', (req, res) => { // handler: POST /often guarded app
  res.send(String(req.body.text).repeat(5000)); // amplifies: request _
});

app.post('/mask', (req, res) => { // handler: POST /mask guarded app
  res.json({ secret: '*'.repeat(req.body.secret.length) });
});

app.post('/stretched', (req, res) => { // handler: POST /stretched guarded app
  res.send('*'.repeat(req.body.secret.length * 1000)); // amplifies: request _
});

app.post('/list', (req, res) => { // handler: POST /list guarded app
  res.json(req.body.items.map((item, i) => ({ id: i, item })));
});

app.post('/placeholders', (req, res) => { // handler: POST /placeholders guarded app
  const marks = new Array(req.body.ids.length).fill('?').join(', ');
  res.send(`select * from users where id in (${marks})`);
});

app.post('/padded', (req, res) => { // handler: POST /padded guarded app
  const width = Math.max(...req.body.names.map((name) => name.length));
  res.send(req.body.title.padEnd(width));
});

app.post('/each', (req, res) => { // handler: POST /each guarded app
  let html = '';
  for (const item of req.body.items) {
    html += `<li>${item}</li>`;
  }
  res.send(html);
});

app.post('/counted', (req, res) => { // handler: POST /counted guarded app
  for (let i = 0; i < req.body.items.length; i++) {
    res.write(`${req.body.items[i]}\n`);
  }
  res.end();
});

app.listen(3000);
