// sample: streams of Node that the program feeds
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createWriteStream } from 'node:fs';
import { PassThrough, pipeline, Readable, Transform } from 'node:stream';

const app = express();

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/read', (req, res) => { // handler: GET /read guarded app
  const n = Number(req.query.n);
  let i = 0;
  const rows = new Readable({
    read() { // amplifies: request
      if (i++ >= n) this.push(null);
      else this.push('row');
    },
  });
  rows.pipe(res);
});

app.get('/read-as-long', (req, res) => { // handler: GET /read-as-long guarded app
  let i = 0;
  new Readable({
    read() { // amplifies: request
      if (i < req.query.n) {
        this.push('row');
        i++;
      } else {
        this.push(null);
      }
    },
  }).pipe(res);
});

app.get('/read-or-null', (req, res) => { // handler: GET /read-or-null guarded app
  const n = Number(req.query.n);
  let i = 0;
  new Readable({ read() { this.push(i++ < n ? 'row' : null); } }).pipe(res); // amplifies: request
});

app.get('/read-and-return', (req, res) => { // handler: GET /read-and-return guarded app
  let left = Number(req.query.n);
  const rows = new Readable({
    read() { // amplifies: request
      if (left <= 0) return void this.push(null);
      left--;
      this.push('row');
    },
  });
  rows.pipe(res);
});

app.get('/read-capped', (req, res) => { // handler: GET /read-capped guarded app
  const n = Math.min(Number(req.query.n) || 0, 100);
  let i = 0;
  new Readable({ read() { this.push(i++ < n ? 'row' : null); } }).pipe(res);
});

app.get('/read-maybe-never', (req, res) => { // handler: GET /read-maybe-never guarded app
  const n = Math.min(Number(req.query.n), 100);
  let i = 0;
  new Readable({
    read() { // amplifies: request
      if (i++ >= n) this.push(null);
      else this.push('row');
    },
  }).pipe(res);
});

app.get('/read-refused', (req, res) => { // handler: GET /read-refused guarded app
  const n = Number(req.query.n);
  if (!(n <= 100)) return res.sendStatus(400);
  let i = 0;
  new Readable({ read() { this.push(i++ < n ? 'row' : null); } }).pipe(res);
});

app.get('/read-constant', (req, res) => { // handler: GET /read-constant guarded app
  let i = 0;
  new Readable({ read() { this.push(i++ < 100 ? 'row' : null); } }).pipe(res);
});

app.get('/read-pages', (req, res) => { // handler: GET /read-pages guarded app
  let page = 0;
  const rows = new Readable({
    async read() {
      const found = await globalThis.database.page(page++, req.query.n);
      this.push(found.length === 0 ? null : JSON.stringify(found));
    },
  });
  rows.pipe(res);
});

app.get('/read-by-chance', (req, res) => { // handler: GET /read-by-chance guarded app
  new Readable({ read() { this.push(Math.random() < 0.1 ? null : 'row'); } }).pipe(res);
});

app.get('/pushed', (req, res) => { // handler: GET /pushed guarded app
  const rows = new Readable({ read() {} });
  for (let i = 0; i < req.query.n; i++) rows.push('row'); // amplifies: request
  rows.push(null);
  pipeline(rows, res, () => {});
});

app.get('/pushed-once', (req, res) => { // handler: GET /pushed-once guarded app
  const rows = new Readable({ read() {} });
  rows.push('x'.repeat(req.query.n)); // amplifies: request
  rows.push(null);
  rows.pipe(res);
});

app.get('/pushed-elsewhere', (req, res) => { // handler: GET /pushed-elsewhere guarded app
  const rows = new Readable({ read() {} });
  for (let i = 0; i < req.query.n; i++) console.log(i);
  rows.push('row');
  rows.push(null);
  rows.pipe(res);
});

app.get('/written', (req, res) => { // handler: GET /written guarded app
  const rows = new PassThrough();
  rows.pipe(res);
  for (let i = 0; i < req.query.n; i++) rows.write('row'); // amplifies: request
  rows.end();
});

app.get('/written-first', (req, res) => { // handler: GET /written-first guarded app
  const rows = new PassThrough();
  for (let i = 0; i < 50_000; i++) rows.write('response'); // amplifies: constant 400000
  rows.end();
  rows.pipe(res);
});

app.get('/written-to-file', (req, res) => { // handler: GET /written-to-file guarded app
  const rows = new PassThrough();
  rows.pipe(createWriteStream('/tmp/rows'));
  for (let i = 0; i < req.query.n; i++) rows.write('row');
  rows.end();
  res.send('done');
});

app.get('/written-for-others', (req, res) => { // handler: GET /written-for-others guarded app
  const rows = new PassThrough();
  globalThis.upload({ Body: rows });
  for (let i = 0; i < req.query.n; i++) rows.write('row');
  rows.end();
  res.send('done');
});

app.get('/written-as-carried', (req, res) => { // handler: GET /written-as-carried guarded app
  const rows = new PassThrough();
  for (const row of req.query.rows) rows.write(row);
  rows.end();
  rows.pipe(res);
});

app.post('/transformed', (req, res) => { // handler: POST /transformed guarded app
  const more = new Transform({
    transform(chunk, _encoding, callback) {
      for (let i = 0; i < req.query.n; i++) this.push('row'); // amplifies: request
      callback();
    },
  });
  req.pipe(more).pipe(res);
});

app.post('/transformed-alike', (req, res) => { // handler: POST /transformed-alike guarded app
  const same = new Transform({
    transform(chunk, _encoding, callback) {
      this.push(chunk);
      callback(null, 'x');
    },
  });
  req.pipe(same).pipe(res);
});

class Rows extends Readable {
  #at = 0;
  #most;

  constructor(most) {
    super();
    this.#most = most;
  }

  _read() { // amplifies: request
    if (this.#at >= this.#most) {
      this.push(null);
      return;
    }
    this.#at += 1;
    this.push('row');
  }
}

app.get('/class', (req, res) => { // handler: GET /class guarded app
  new Rows(Number(req.query.n)).pipe(res);
});

app.get('/class-small', (req, res) => { // handler: GET /class-small guarded app
  new Rows(100).pipe(res);
});

app.get('/class-heard', (req, res) => { // handler: GET /class-heard guarded app
  new Rows(Number(req.query.n)).on('data', (row) => console.log(row));
  res.send('done');
});

class Twice extends Transform {
  _transform(chunk, _encoding, callback) {
    for (let i = 0; i < 2; i++) this.push(chunk);
    callback();
  }
}

app.post('/twice', (req, res) => { // handler: POST /twice guarded app
  req.pipe(new Twice()).pipe(res);
});

app.listen(3000);
