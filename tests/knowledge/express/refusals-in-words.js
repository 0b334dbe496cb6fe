// sample: refusals that only their text tells from other errors
import express from 'express';
import { countOf, mail, upstream } from './mail.js';

const app = express();

app.post('/reset', async (req, res) => { // handler: POST /reset unknown unclear-refusal
  if ((await countOf(req.body.email)) >= 3) {
    return res.status(400).json({ response: 'Too many requests. Please try again later.' });
  }
  await mail(req.body.email);
  res.json({ response: 'sent' });
});

app.post('/names', async (req, res) => { // handler: POST /names unguarded
  if (req.body.names.length > 10) return res.status(400).json({ response: 'Too many names.' });
  res.json({ response: await countOf(req.body.names) });
});

app.get('/upstream', async (req, res) => { // handler: GET /upstream unguarded
  try {
    res.json(await upstream());
  } catch {
    res.status(502).json({ response: 'Too many requests to the other server.' });
  }
});

app.listen(3000);
