// sample: a round for each day between dates that the request names, and what bounds how many there are
import { addMonths, differenceInDays, isAfter } from 'date-fns';
import dayjs from 'dayjs';
import express from 'express';

const app = express();
const DAY = 86_400_000;
const start = (req) => new Date(String(req.query.start));
const end = (req) => new Date(String(req.query.end));

app.get('/made-anew', (req, res) => { // handler: GET /made-anew unguarded
  const [from, to] = [start(req), end(req)];
  const days = [];
  for (let day = from; day <= to; day = new Date(day.getTime() + DAY)) days.push(day.toISOString()); // amplifies: request
  res.json(days);
});

app.get('/moved', (req, res) => { // handler: GET /moved unguarded
  const day = start(req);
  const to = end(req);
  const days = [];
  while (day <= to) { // amplifies: request
    days.push(day.toISOString());
    day.setDate(day.getDate() + 1);
  }
  res.json(days);
});

app.get('/ordered', (req, res) => { // handler: GET /ordered unguarded
  const [from, to] = [start(req), end(req)];
  if (to < from) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setUTCDate(day.getUTCDate() + 1)) days.push(day.toISOString()); // amplifies: request
  res.json(days);
});

app.get('/from-today', (req, res) => { // handler: GET /from-today unguarded
  const to = end(req);
  const days = [];
  for (let day = new Date(); day <= to; day.setDate(day.getDate() + 7)) days.push(day.toISOString()); // amplifies: request
  res.json(days);
});

app.get('/backwards', (req, res) => { // handler: GET /backwards unguarded
  const from = start(req);
  const days = [];
  for (let day = end(req); day >= from; day = new Date(+day - DAY)) days.push(day.toISOString()); // amplifies: request
  res.json(days);
});

app.get('/counted', (req, res) => { // handler: GET /counted unguarded
  res.json(Array.from({ length: (end(req) - start(req)) / DAY }, (_, i) => i)); // amplifies: request
});

app.get('/a-month', (req, res) => { // handler: GET /a-month unguarded
  const [from, to] = [start(req), end(req)];
  if (!(to - from <= 31 * DAY)) return res.sendStatus(400);
  const days = [];
  for (let day = from; day <= to; day = new Date(day.getTime() + DAY)) days.push(day.toISOString());
  res.json(days);
});

app.get('/times', (req, res) => { // handler: GET /times unguarded
  const [from, to] = [start(req), end(req)];
  const count = Math.ceil(Math.abs(to.getTime() - from.getTime()) / DAY) + 1;
  if (count > 31) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/asked-of-a-package', (req, res) => { // handler: GET /asked-of-a-package unguarded
  const [from, to] = [start(req), end(req)];
  if (differenceInDays(to, from) > 31) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/asked-of-another', (req, res) => { // handler: GET /asked-of-another unguarded
  const [from, to] = [start(req), end(req)];
  const count = dayjs(to).diff(dayjs(from), 'day');
  if (count > 31) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/not-after', (req, res) => { // handler: GET /not-after unguarded
  const [from, to] = [start(req), end(req)];
  if (isAfter(to, addMonths(from, 1))) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/last', (req, res) => { // handler: GET /last unguarded
  const [from, to] = [start(req), end(req)];
  const last = new Date(from.getTime() + 31 * DAY);
  if (to > last) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/this-century', (req, res) => { // handler: GET /this-century unguarded
  const [from, to] = [start(req), end(req)];
  if (from.getFullYear() < 2000 || to.getFullYear() > 2100) return res.sendStatus(400);
  const days = [];
  for (let day = new Date(from); day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/week', (req, res) => { // handler: GET /week unguarded
  const from = start(req);
  const to = new Date(from);
  to.setDate(to.getDate() + 7);
  const days = [];
  for (let day = new Date(from); day < to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json({ days, all: Array.from({ length: (to - from) / DAY }), each: Array.from({ length: (to.getTime() - from.getTime()) / DAY }) });
});

app.get('/month-before', (req, res) => { // handler: GET /month-before unguarded
  const to = end(req);
  const from = new Date(to);
  from.setDate(from.getDate() - 30);
  const days = [];
  for (let day = from; day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/cut', (req, res) => { // handler: GET /cut unguarded
  const [from, to] = [start(req), end(req)];
  to.setTime(Math.min(to.getTime(), from.getTime() + 30 * DAY));
  const days = [];
  for (let day = from; day <= to; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.get('/enough', (req, res) => { // handler: GET /enough unguarded
  const [from, to] = [start(req), end(req)];
  const days = [];
  for (let day = from; day <= to && days.length < 100; day.setDate(day.getDate() + 1)) days.push(day.toISOString());
  res.json(days);
});

app.listen(3000);
