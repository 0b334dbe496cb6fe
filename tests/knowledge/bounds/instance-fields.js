// sample: what conditions say of the fields of an instance, by whatever name it goes
import express from 'express';

class Page {
  static MAX = 50;

  constructor({ size, rows }) {
    this.size = Number(size);
    this.rows = Number(rows);
    if (!(this.size <= 100)) this.size = 100;
  }

  check() {
    if (!(this.rows <= 100)) throw new Error('too many');
  }

  set(rows) {
    this.rows = rows;
  }

  chosen() {
    const rows = this.rows > Page.MAX ? Page.MAX : this.rows;
    return '.'.repeat(rows);
  }

  left() {
    if (!(this.rows <= 100)) return '';
    return '.'.repeat(this.rows);
  }

  checked() {
    this.check();
    return '.'.repeat(this.rows);
  }

  capped() {
    return '.'.repeat(this.size);
  }

  other() {
    if (!(this.size <= 100)) return '';
    return '.'.repeat(this.rows); // amplifies: request
  }

  grown() {
    if (!(this.rows <= 100)) return '';
    this.rows *= 1_000_000;
    return '.'.repeat(this.rows); // amplifies: request 100000000
  }

  grownInRounds() {
    if (!(this.rows <= 100)) return '';
    for (let i = 0; i < 3; i++) this.rows *= 1000;
    return '.'.repeat(this.rows); // amplifies: request
  }
}

const app = express();

app.get('/chosen', (req, res) => res.send(new Page(req.query).chosen())); // handler: GET /chosen unguarded
app.get('/left', (req, res) => res.send(new Page(req.query).left())); // handler: GET /left unguarded
app.get('/checked', (req, res) => res.send(new Page(req.query).checked())); // handler: GET /checked unguarded
app.get('/capped', (req, res) => res.send(new Page(req.query).capped())); // handler: GET /capped unguarded
app.get('/other', (req, res) => res.send(new Page(req.query).other())); // handler: GET /other unguarded
app.get('/grown', (req, res) => res.send(new Page(req.query).grown())); // handler: GET /grown unguarded
app.get('/rounds', (req, res) => res.send(new Page(req.query).grownInRounds())); // handler: GET /rounds unguarded

app.get('/by-name', (req, res) => { // handler: GET /by-name unguarded
  const page = new Page(req.query);
  if (!(page.rows <= 100)) return res.sendStatus(400);
  res.send('.'.repeat(page.rows));
});
app.get('/set-behind', (req, res) => { // handler: GET /set-behind unguarded
  const page = new Page(req.query);
  if (!(page.rows <= 100)) return res.sendStatus(400);
  page.set(Number(req.query.n));
  res.send('.'.repeat(page.rows)); // amplifies: request
});
app.get('/another', (req, res) => { // handler: GET /another unguarded
  const [page, other] = [new Page(req.query), new Page(req.query)];
  if (!(page.rows <= 100)) return res.sendStatus(400);
  res.send('.'.repeat(other.rows)); // amplifies: request
});

app.listen(3000);
