import express from 'express';
import { isLimited, isStaff } from './limits.js';
import * as mail from './mail.js';

const app = express();

app.post('/invite', async (req, res) => { // handler: POST /invite guarded handler
  if (await isLimited(req.ip)) return res.status(429).end();
  res.sendStatus(202);
});

app.post('/remind', async (req, res) => { // handler: POST /remind unguarded
  await isLimited(req.ip);
  res.sendStatus(202);
});

app.post('/nudge', async (req, res) => { // handler: POST /nudge unguarded
  if (await isStaff(req.ip)) return res.status(200).end();
  res.sendStatus(202);
});

app.post('/mail', mail.send); // handler: POST /mail guarded handler
app.post('/mail/draft', mail.draft); // handler: POST /mail/draft unguarded

app.listen(3000);
