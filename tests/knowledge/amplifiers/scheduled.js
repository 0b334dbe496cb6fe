// sample: functions that let themselves be called again when they have ended
import express from 'express';

const app = express();

app.get('/immediate', (req, res) => { // handler: GET /immediate unguarded
  const n = Number(req.query.n) || 1;
  let i = 0;
  const next = () => { // amplifies: request
    if (i >= n) return res.end();
    res.write(`line ${i++}\n`);
    setImmediate(next);
  };
  next();
});

app.get('/tick', (req, res) => { // handler: GET /tick unguarded
  const n = Number(req.query.n) || 1;
  let i = 0;
  function next() { // amplifies: request
    if (i < n) {
      i += 1;
      res.write('line\n');
      process.nextTick(next);
    } else {
      res.end();
    }
  }
  next();
});

app.get('/called-at-once', (req, res) => { // handler: GET /called-at-once unguarded
  let left = Number(req.query.n) || 1;
  (function send() { // amplifies: request
    if (left-- <= 0) {
      res.end();
      return;
    }
    res.write('some text\n');
    queueMicrotask(() => send());
  })();
});

app.get('/at-the-end', (req, res) => { // handler: GET /at-the-end unguarded
  const n = Number(req.query.n) || 1;
  let i = 0;
  const next = () => { // amplifies: request
    res.write('line\n');
    i++;
    if (i < n) setImmediate(next);
    else res.end();
  };
  next();
});

app.get('/bounded', (req, res) => { // handler: GET /bounded unguarded
  const n = Math.min(Number(req.query.n) || 1, 100);
  let i = 0;
  const next = () => {
    if (i >= n) return res.end();
    res.write(`line ${i++}\n`);
    setImmediate(next);
  };
  next();
});

app.get('/first-of-two', (req, res) => { // handler: GET /first-of-two unguarded
  const n = Number(req.query.n) || 1;
  let i = 0;
  const next = () => {
    if (i >= n || i >= 100) return res.end();
    res.write(`line ${i++}\n`);
    setImmediate(next);
  };
  next();
});

// Sends once, however often it tries.
app.get('/attempts', (req, res) => { // handler: GET /attempts unguarded
  const most = Number(req.query.n) || 1;
  let tries = 0;
  const attempt = () => {
    if (tries++ < most) return setImmediate(attempt);
    res.send('done');
  };
  attempt();
});

// As many as there are in what the program has.
app.get('/rows', (req, res) => { // handler: GET /rows unguarded
  const rows = ['a', 'b', 'c'];
  const next = () => {
    const row = rows.shift();
    if (row === undefined) return res.end();
    res.write(`${row.padEnd(8)}\n`);
    setImmediate(next);
  };
  next();
});

// Parts of a size that the request says are no more than the whole.
app.get('/pieces', (req, res) => { // handler: GET /pieces unguarded
  const text = 'some text that is sent piece by piece';
  const size = Math.max(1, Number(req.query.n) || 1);
  let sent = 0;
  const next = () => {
    if (sent >= text.length) return res.end();
    res.write(text.slice(sent, sent + size));
    sent += size;
    setImmediate(next);
  };
  next();
});

app.listen(3000);
