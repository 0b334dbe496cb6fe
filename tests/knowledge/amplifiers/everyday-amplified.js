// sample: what servers do every day, as often as the request says
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/page-size-fake', (req, res) => { // handler: POST /page-size-fake guarded app
  const { page = 1, limit = 20 } = req.query;
  const start = (Number(page) - 1) * Number(limit);
  const data = [];
  for (let i = start; i < start + Number(limit); i++) { // amplifies: request _
  data.push({ id: i, title: `Post ${i}` });
  }
  res.json({ data });
});

app.post('/export-rows-count', (req, res) => { // handler: POST /export-rows-count guarded app
  const rows = +req.query.rows || 1000;
  res.type('csv');
  res.write('id\n');
  for (let i = 1; i <= rows; i++) { // amplifies: request _
  res.write(`${i},row\n`);
  }
  res.end();
});

app.post('/sse-burst', (req, res) => { // handler: POST /sse-burst guarded app
  const n = parseInt(req.query.events, 10);
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  for (let i = 0; i < n; i++) { // amplifies: request _
  res.write(`data: ${JSON.stringify({ i })}\n\n`);
  }
  res.end();
});

app.post('/buffer-concat-many', (req, res) => { // handler: POST /buffer-concat-many guarded app
  const part = Buffer.from('0123456789abcdef');
  const parts = [];
  for (let i = 0; i < req.body.times; i++) // amplifies: request _
  parts.push(part);
  res.send(Buffer.concat(parts));
});

app.post('/buffer-concat-total-length', (req, res) => { // handler: POST /buffer-concat-total-length guarded app
  res.send(Buffer.concat([Buffer.from('head')], Number(req.query.total))); // amplifies: request _
});

app.post('/structuredclone', (req, res) => { // handler: POST /structuredclone guarded app
  const a = structuredClone(new Array(req.body.n).fill({ ok: true })); // amplifies: request _
  res.json(a);
});

app.post('/template-join', (req, res) => { // handler: POST /template-join guarded app
  res.send(`<table>${[...Array(Number(req.query.rows))].map(() => `<tr>${'<td>x</td>'.repeat(10)}</tr>`).join('')}</table>`); // amplifies: request _
});

app.post('/tagged', (req, res) => { // handler: POST /tagged guarded app
  const tpl = (s, ...v) => String.raw({ raw: s }, ...v);
  res.send(tpl`<b>${'x'.repeat(req.body.n)}</b>`); // amplifies: request _
});

app.post('/reduce-doubling', (req, res) => { // handler: POST /reduce-doubling guarded app
  res.send([...Array(Number(req.query.n)).keys()].reduce((s, i) => s + `item ${i};`, '')); // amplifies: request _
});

app.post('/flatmap', (req, res) => { // handler: POST /flatmap guarded app
  res.json(Array.from({ length: 10 }).flatMap(() => Array(Number(req.query.k)).fill('cell'))); // amplifies: request _
});

app.post('/padstart', (req, res) => { // handler: POST /padstart guarded app
  res.send(String(req.params.id).padStart(Number(req.query.width), '0')); // amplifies: request _
});

function range(a, b) {
  const r = [];
  for (let i = a; i <= b; i++) { // amplifies: request _
    r.push(i);
  }
  return r;
}

app.post('/range-helper', (req, res) => { // handler: POST /range-helper guarded app
  res.json(range(Number(req.query.a), Number(req.query.b)));
});

app.post('/grid', (req, res) => { // handler: POST /grid guarded app
  const { w, h } = req.body;
  const grid = [];
  for (let y = 0; y < h; y++) { // amplifies: request _
  const row = [];
  for (let x = 0; x < w; x++) // amplifies: request _
  row.push(0);
  grid.push(row);
  }
  res.json(grid);
});

app.post('/string-loop-in-helper', (req, res) => { // handler: POST /string-loop-in-helper guarded app
  const pad = (n) => { let s = ''; while (s.length < n) // amplifies: request _
  s += ' ';
  return s;
  };
  res.send(pad(req.body.indent) + req.body.text);
});

app.post('/json-indent', (req, res) => { // handler: POST /json-indent guarded app
  res.send(JSON.stringify(Array(Number(req.query.n)).fill({ a: 1 }), null, 2)); // amplifies: request _
});

app.post('/sparse', (req, res) => { // handler: POST /sparse guarded app
  const a = [];
  a[req.body.index] = 1; // amplifies: request _
  res.json(a);
});

app.post('/object-keys', (req, res) => { // handler: POST /object-keys guarded app
  const o = {};
  for (let i = 0; i < req.body.n; i++) // amplifies: request _
  o[`k${i}`] = i;
  res.json(o);
});

app.post('/concat', (req, res) => { // handler: POST /concat guarded app
  let list = [];
  for (let i = 0; i < req.body.n; i++) // amplifies: request _
  list = list.concat([{ i }]);
  res.json(list);
});

app.post('/spread', (req, res) => { // handler: POST /spread guarded app
  let list = [];
  for (let i = 0; i < req.body.n; i++) // amplifies: request _
  list = [...list, { i }];
  res.json(list);
});

app.post('/recursion-doubling-list', (req, res) => { // handler: POST /recursion-doubling-list guarded app
  let rows = ['x'];
  for (let i = 0; i < req.body.depth; i++) // amplifies: request _
  rows = [...rows, ...rows];
  res.json(rows);
});

app.post('/string-doubling', (req, res) => { // handler: POST /string-doubling guarded app
  let s = 'ab';
  for (let i = 0; i < Math.min(req.body.depth, 40); i++) // amplifies: request _
  s += s;
  res.send(s);
});

app.post('/big-int', (req, res) => { // handler: POST /big-int guarded app
  res.send((2n ** BigInt(req.body.n)).toString()); // amplifies: request _
});

app.post('/tofixed-bounded-pad-table', (req, res) => { // handler: POST /tofixed-bounded-pad-table guarded app
  const cols = Number(req.query.cols);
  const header = Array(cols).fill('col').map((c, i) => c + i); // amplifies: request _
  res.send(header.join(','));
});

app.post('/replaceall-quadratic', (req, res) => { // handler: POST /replaceall-quadratic guarded app
  res.send(req.body.text.replaceAll('a', req.body.by)); // amplifies: request _
});

app.post('/flat-a', (req, res) => { // handler: POST /flat-a guarded app
  res.json(Array.from({ length: 10 }).flatMap(() => Array(Number(req.query.k)).fill('cell'))); // amplifies: request _
});

app.post('/flat-b', (req, res) => { // handler: POST /flat-b guarded app
  res.json(Array.from({ length: Number(req.query.k) }).flatMap(() => Array(10).fill('cell'))); // amplifies: request _
});

app.post('/flat-c', (req, res) => { // handler: POST /flat-c guarded app
  res.json(Array.from({ length: 10 }).flatMap(() => Array(10).fill('cell')));
});

app.post('/flat-d', (req, res) => { // handler: POST /flat-d guarded app
  res.json(Array.from({ length: 1000 }).flatMap(() => Array(1000).fill('cell'))); // amplifies: constant 7000000
});

app.post('/flat-e', (req, res) => { // handler: POST /flat-e guarded app
  res.json(req.body.rows.flatMap((r) => Array(3).fill(r)));
});

app.post('/flat-f', (req, res) => { // handler: POST /flat-f guarded app
  res.json(req.body.rows.flatMap((r) => Array(r.n).fill(r.name))); // amplifies: request _
});

app.post('/flat-g', (req, res) => { // handler: POST /flat-g guarded app
  res.json(req.body.rows.flatMap((r) => new Array(r.list.length).fill(0).map((_, i) => r.list[i])));
});

app.post('/flat-h', (req, res) => { // handler: POST /flat-h guarded app
  res.json(req.body.rows.flatMap((r) => r.list.map((x) => ({ x, y: 1 }))));
});

app.post('/flat-i', (req, res) => { // handler: POST /flat-i guarded app
  const { a, b } = req.body;
  res.json(a.flatMap((x) => b.map((y) => x + y)));
});

app.post('/flat-j', (req, res) => { // handler: POST /flat-j guarded app
  res.json([1, 2, 3].flatMap((n) => Array(n * 100).fill('ab')));
});
