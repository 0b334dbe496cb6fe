// sample: rows of the last hour are counted in a database, and the count refuses with another status
const express = require('express');
const mongoose = require('mongoose');

const app = express();
const Mail = mongoose.model('Mail', new mongoose.Schema({ from: String, createdAt: Date }));

app.post('/mails', async (req, res) => { // handler: POST /mails guarded handler
  const sent = await Mail.countDocuments({ from: req.ip, createdAt: { $gt: new Date(Date.now() - 3_600_000) } });
  if (sent >= 10) return res.status(403).json({ error: 'Ten mails an hour' });
  await Mail.create({ from: req.ip, createdAt: new Date() });
  res.sendStatus(202);
});

app.get('/mails', async (req, res) => { // handler: GET /mails unguarded
  const unread = await Mail.countDocuments({ to: req.ip, createdAt: { $gt: new Date(Date.now() - 3_600_000) } });
  res.json({ unread, many: unread >= 10 });
});

app.post('/members', async (req, res) => { // handler: POST /members unguarded
  const members = await Mail.countDocuments({ team: req.ip });
  if (members >= 10) return res.status(403).json({ error: 'Ten members a team' });
  res.sendStatus(201);
});

app.listen(3000);
