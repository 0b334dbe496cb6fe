// sample: as many as there are days between two dates that the request names
import express from 'express';

const app = express();
const DAY = 86_400_000;

app.get('/between', (req, res) => { // handler: GET /between unguarded
  const start = new Date(String(req.query.start)).getTime();
  const end = new Date(String(req.query.end)).getTime();
  res.json(Array.from({ length: Math.round((end - start) / DAY) }, (_, i) => new Date(start + i * DAY))); // amplifies: request
});

app.get('/parsed', (req, res) => { // handler: GET /parsed unguarded
  const end = Date.parse(String(req.query.end));
  const days = [];
  for (let time = Date.parse(String(req.query.start)); time <= end; time += DAY) days.push(time); // amplifies: request
  res.json(days);
});

app.get('/few', (req, res) => { // handler: GET /few unguarded
  const start = Date.parse(String(req.query.start));
  const end = Date.parse(String(req.query.end));
  if (!(end - start <= 31 * DAY)) return res.sendStatus(400);
  const days = [];
  for (let time = start; time <= end; time += DAY) days.push(time);
  res.json(days);
});

app.get('/written-out', (req, res) => { // handler: GET /written-out unguarded
  const days = [];
  for (let time = Date.parse('2024-01-01'); time < Date.parse('2024-02-01'); time += DAY) days.push(time);
  res.json(days);
});

app.get('/one', (req, res) => { // handler: GET /one unguarded
  const time = Date.parse(String(req.query.day));
  if (Number.isNaN(time)) return res.sendStatus(400);
  res.json({ day: new Date(time).toISOString(), time });
});

app.listen(3000);
