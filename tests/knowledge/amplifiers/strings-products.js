// sample: products of two texts of the request
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/split-join', (req, res) => { // handler: POST /split-join guarded app
  const { text, glue } = req.body;
  res.send(text.split('').join(glue)); // amplifies: request _
});

app.post('/between', (req, res) => { // handler: POST /between guarded app
  res.send(req.body.text.replace(/(?:)/g, req.body.glue)); // amplifies: request _
});

app.post('/replace-all', (req, res) => { // handler: POST /replace-all guarded app
  const { text, from, to } = req.body;
  res.send(text.replaceAll(from, to)); // amplifies: request _
});

app.post('/quadratic', (req, res) => { // handler: POST /quadratic guarded app
  res.send(req.body.text.replaceAll('x', '$`')); // amplifies: request _
});

app.post('/escape', (req, res) => { // handler: POST /escape guarded app
  res.send(req.body.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n').join('<br>'));
});

app.listen(3000);
