// sample: constants that are kept on functions, fields that are taken away again, and numbers whose text is one of a list
const express = require('express');

function Pager(size) {
  this.size = parseInt(size, 10) || 10;
}
Pager.MAX = 50;
Pager.WIDTH = 40;
Pager.WIDTH = process.env.WIDTH;
Pager.prototype.dots = function () {
  return '.'.repeat(Math.max(0, Math.min(this.size, Pager.MAX)));
};
Pager.prototype.rows = function () {
  const size = this.size > Pager.MAX ? Pager.MAX : this.size;
  const rows = [];
  for (let i = 0; i < size; i++) rows.push({ i });
  return rows;
};
Pager.prototype.wide = function () {
  return '.'.repeat(Math.max(this.size, Pager.WIDTH)); // amplifies: request
};
Pager.prototype.open = function () {
  return '.'.repeat(this.size); // amplifies: request
};

const app = express();

app.get('/dots', (req, res) => res.send(new Pager(req.query.size).dots())); // handler: GET /dots unguarded
app.get('/rows', (req, res) => res.json(new Pager(req.query.size).rows())); // handler: GET /rows unguarded
app.get('/wide', (req, res) => res.send(new Pager(req.query.size).wide())); // handler: GET /wide unguarded
app.get('/open', (req, res) => res.send(new Pager(req.query.size).open())); // handler: GET /open unguarded

app.get('/taken-away', (req, res) => { // handler: GET /taken-away unguarded
  const page = { text: 'x'.repeat(Number(req.query.n)), id: 7 };
  delete page.text;
  res.json(page);
});
app.get('/other-taken-away', (req, res) => { // handler: GET /other-taken-away unguarded
  const page = { text: 'x'.repeat(Number(req.query.n)), id: 7 }; // amplifies: request
  delete page.id;
  res.json(page);
});
app.get('/sometimes-taken-away', (req, res) => { // handler: GET /sometimes-taken-away unguarded
  const page = { text: 'x'.repeat(Number(req.query.n)), id: 7 }; // amplifies: request
  if (req.query.short) delete page.text;
  res.json(page);
});

app.get('/one-of-these', (req, res) => { // handler: GET /one-of-these unguarded
  const n = ['10', '20', '50'].includes(String(req.query.n)) ? Number(req.query.n) : 10;
  res.send('x'.repeat(n));
});
app.get('/one-of-those', (req, res) => { // handler: GET /one-of-those unguarded
  const n = ['10', '500000'].includes(String(req.query.n)) ? Number(req.query.n) : 10;
  res.send('x'.repeat(n)); // amplifies: constant 500000
});
app.get('/other', (req, res) => { // handler: GET /other unguarded
  const n = ['10', '20', '50'].includes(String(req.query.size)) ? Number(req.query.n) : 10;
  res.send('x'.repeat(n)); // amplifies: request
});

app.listen(3000);
