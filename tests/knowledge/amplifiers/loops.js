// sample: loops that write, send and collect
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/write', (req, res) => { // handler: GET /write guarded app
  for (let i = 0; i < Number(req.query.n); i++) { // amplifies: request
    res.write('line\n');
  }
  res.end();
});

app.get('/write-raw', (req, res) => { // handler: GET /write-raw guarded app
  for (let i = 0; i < req.query.n; i++) { // amplifies: request
    res.write(`${i}\n`);
  }
  res.end();
});

app.get('/inclusive', (req, res) => { // handler: GET /inclusive guarded app
  const to = parseInt(req.query.to, 10);
  for (let i = 1; i <= to; i += 1) { // amplifies: request
    res.write('x');
  }
  res.end();
});

app.get('/while', (req, res) => { // handler: GET /while guarded app
  let left = Number(req.query.n);
  while (left > 0) { // amplifies: request
    res.write('0123456789');
    left -= 10;
  }
  res.end();
});

app.get('/countdown', (req, res) => { // handler: GET /countdown guarded app
  let n = Number(req.query.n);
  while (n-- > 0) res.write('.'); // amplifies: request
  res.end();
});

app.get('/append', (req, res) => { // handler: GET /append guarded app
  const n = Number(req.query.n);
  let html = '<ul>';
  for (let i = 0; i < n; i++) { // amplifies: request
    html += `<li>${i}</li>`;
  }
  res.send(html + '</ul>');
});

app.get('/until-long', (req, res) => { // handler: GET /until-long guarded app
  const length = Number(req.query.length);
  let text = '';
  while (text.length < length) { // amplifies: request
    text += 'lorem ipsum ';
  }
  res.send(text);
});

app.get('/push', (req, res) => { // handler: GET /push guarded app
  const rows = [];
  for (let i = 0; i < Number(req.query.rows); i++) { // amplifies: request
    rows.push({ id: i });
  }
  res.json(rows);
});

app.get('/push-join', (req, res) => { // handler: GET /push-join guarded app
  const size = Number(req.query.size);
  const parts = [];
  for (let i = size; i > 0; i--) { // amplifies: request
    parts.push('x');
  }
  res.send(parts.join(''));
});

app.get('/record', (req, res) => { // handler: GET /record guarded app
  const record = {};
  for (let i = 0; i < Number(req.query.n); i++) { // amplifies: request
    record[`key${i}`] = i;
  }
  res.json(record);
});

app.get('/double', (req, res) => { // handler: GET /double guarded app
  let text = 'x';
  for (let i = 0; i < Number(req.query.rounds); i++) { // amplifies: request
    text += text;
  }
  res.send(text);
});

app.get('/of-keys', (req, res) => { // handler: GET /of-keys guarded app
  for (const i of Array(Number(req.query.n)).keys()) { // amplifies: request
    res.write(`${i}`);
  }
  res.end();
});

app.get('/for-each', (req, res) => { // handler: GET /for-each guarded app
  [...Array(Number(req.query.n)).keys()].forEach((i) => res.write(`${i}\n`)); // amplifies: request
  res.end();
});

app.get('/bytes-left', (req, res) => { // handler: GET /bytes-left guarded app
  const chunk = Buffer.alloc(1024);
  let bytes = Number(req.query.bytes);
  while (true) { // amplifies: request
    if (bytes <= 0) break;
    res.write(chunk);
    bytes -= chunk.length;
  }
  res.end();
});

app.get('/three', (req, res) => { // handler: GET /three guarded app
  for (let i = 0; i < 3; i++) {
    res.write(`part ${i} of ${req.query.n}\n`);
  }
  res.end();
});

app.listen(3000);
