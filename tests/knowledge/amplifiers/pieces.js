// sample: pieces of what the request carries: all of them together are no more than it
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/prealloc-map', (req, res) => { // handler: POST /prealloc-map guarded app
  const out = new Array(req.body.list.length);
  for (let i = 0; i < req.body.list.length; i++) out[i] = req.body.list[i];
  res.json(out);
});

app.post('/prealloc-const-list-field', (req, res) => { // handler: POST /prealloc-const-list-field guarded app
  const { list } = req.body;
  const out = new Array(list.length);
  for (let i = 0; i < list.length; i++) { out[i] = list[i].name; } res.json(out);
});

app.post('/record-of-element', (req, res) => { // handler: POST /record-of-element guarded app
  const list = req.body.list;
  const out = new Array(list.length);
  for (let i = 0; i < list.length; i++) out[i] = { id: i, name: list[i].name };
  res.json({ out });
});

app.post('/chars', (req, res) => { // handler: POST /chars guarded app
  const s = req.body.text;
  const out = new Array(s.length);
  for (let i = 0; i < s.length; i++) out[i] = s[i].toUpperCase();
  res.send(out.join(''));
});

app.post('/charat-reversed', (req, res) => { // handler: POST /charat-reversed guarded app
  const s = String(req.body.text);
  const out = new Array(s.length);
  for (let i = 0; i < s.length; i++) out[s.length - 1 - i] = s.charAt(i);
  res.send(out.join(''));
});

app.post('/chunking', (req, res) => { // handler: POST /chunking guarded app
  const list = req.body.list;
  const n = 10;
  const chunks = new Array(Math.ceil(list.length / n));
  for (let i = 0; i < chunks.length; i++) chunks[i] = list.slice(i * n, (i + 1) * n);
  res.json(chunks);
});

app.post('/chunking-push', (req, res) => { // handler: POST /chunking-push guarded app
  const list = req.body.list;
  const chunks = [];
  for (let i = 0; i < list.length; i += 10) chunks.push(list.slice(i, i + 10));
  res.json(chunks);
});

app.post('/transpose-ragged-rows-make-nulls', (req, res) => { // handler: POST /transpose-ragged-rows-make-nulls guarded app
  const m = req.body.matrix;
  const t = new Array(m[0].length); // amplifies: request _
  for (let j = 0; j < m[0].length; j++) { t[j] = new Array(m.length); for (let i = 0; i < m.length; i++) { t[j][i] = m[i][j]; } } res.json(t);
});

app.post('/transpose-from', (req, res) => { // handler: POST /transpose-from guarded app
  const m = req.body.matrix;
  const t = Array.from({ length: m[0].length }, (_, j) => Array.from({ length: m.length }, (_, i) => m[i][j])); // amplifies: request _
  res.json(t);
});

app.post('/object-by-key', (req, res) => { // handler: POST /object-by-key guarded app
  const list = req.body.list;
  const by = {};
  for (let i = 0; i < list.length; i++) by[list[i].id] = list[i];
  res.json(by);
});

app.post('/fill-null-then-index', (req, res) => { // handler: POST /fill-null-then-index guarded app
  const ids = req.body.ids;
  const out = new Array(ids.length).fill(null);
  ids.forEach((id, i) => { out[i] = { id, ok: true }; });
  res.json(out);
});

app.post('/array-from-length', (req, res) => { // handler: POST /array-from-length guarded app
  const ids = req.body.ids;
  const out = Array.from({ length: ids.length });
  for (const [i, id] of ids.entries()) out[i] = id;
  res.json(out);
});

app.post('/length-set', (req, res) => { // handler: POST /length-set guarded app
  const ids = req.body.ids;
  const out = [];
  out.length = ids.length;
  for (let i = 0; i < ids.length; i++) out[i] = ids[i];
  res.json(out);
});

app.post('/counted-down', (req, res) => { // handler: POST /counted-down guarded app
  const ids = req.body.ids;
  const out = new Array(ids.length);
  let i = ids.length;
  while (i--) out[i] = ids[i];
  res.json(out);
});

app.post('/two-lists-zip', (req, res) => { // handler: POST /two-lists-zip guarded app
  const { a, b } = req.body;
  const out = new Array(Math.min(a.length, b.length));
  for (let i = 0; i < out.length; i++) out[i] = [a[i], b[i]];
  res.json(out);
});

app.post('/two-lists-zip-length-a', (req, res) => { // handler: POST /two-lists-zip-length-a guarded app
  const { a, b } = req.body;
  const out = new Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = { key: a[i], value: b[i] };
  res.json(out);
});

app.post('/bytes', (req, res) => { // handler: POST /bytes guarded app
  const b = Buffer.from(req.body.data, 'base64');
  const out = new Array(b.length);
  for (let i = 0; i < b.length; i++) out[i] = b[i].toString(16).padStart(2, '0');
  res.send(out.join(''));
});

app.post('/buffer-alloc-of-length', (req, res) => { // handler: POST /buffer-alloc-of-length guarded app
  const b = Buffer.from(req.body.data);
  const out = Buffer.alloc(b.length);
  for (let i = 0; i < b.length; i++) out[i] = b[i] ^ 0x5a;
  res.send(out);
});

app.post('/split-lines', (req, res) => { // handler: POST /split-lines guarded app
  const lines = req.body.text.split('\n');
  const out = new Array(lines.length);
  for (let i = 0; i < lines.length; i++) out[i] = lines[i].trim();
  res.send(out.join('\n'));
});

app.post('/await-in-loop', async (req, res) => { // handler: POST /await-in-loop guarded app
  const ids = req.body.ids;
  const results = new Array(ids.length);
  await Promise.all(ids.map(async (id, i) => { results[i] = await lookup(id); }));
  res.json(results);
});

function pick(x) { return { id: x.id, label: x.label }; }

app.post('/map-helper', (req, res) => { // handler: POST /map-helper guarded app
  const items = req.body.items;
  const out = Array(items.length);
  for (let k = 0; k < items.length; k++) out[k] = pick(items[k]);
  res.json(out);
});

app.post('/whole-list-at-each-index', (req, res) => { // handler: POST /whole-list-at-each-index guarded app
  const list = req.body.list;
  const out = new Array(list.length); // amplifies: request _
  for (let i = 0; i < list.length; i++) out[i] = list;
  res.json(out);
});

app.post('/fill-with-body-text', (req, res) => { // handler: POST /fill-with-body-text guarded app
  const out = new Array(req.body.list.length).fill(req.body.text); // amplifies: request _
  res.json(out);
});

app.post('/n-from-body', (req, res) => { // handler: POST /n-from-body guarded app
  const out = new Array(req.body.n); // amplifies: request _
  for (let i = 0; i < out.length; i++) out[i] = i;
  res.json(out);
});

app.post('/constant-element-always-first', (req, res) => { // handler: POST /constant-element-always-first guarded app
  const list = req.body.list;
  const out = new Array(list.length); // amplifies: request _
  for (let i = 0; i < list.length; i++) out[i] = list[0];
  res.json(out);
});

app.post('/text-joined', (req, res) => { // handler: POST /text-joined guarded app
  const { text, list } = req.body;
  const out = new Array(list.length); // amplifies: request _
  for (let i = 0; i < list.length; i++) out[i] = text + list[i];
  res.send(out.join(''));
});

app.post('/big-constant-each', (req, res) => { // handler: POST /big-constant-each guarded app
  const list = req.body.list;
  const out = new Array(list.length); // amplifies: request _
  for (let i = 0; i < list.length; i++) out[i] = 'x'.repeat(5000);
  res.json(out);
});

app.post('/index-by-own-number', (req, res) => { // handler: POST /index-by-own-number guarded app
  const list = req.body.list;
  const out = new Array(req.body.count); // amplifies: request _
  for (let i = 0; i < req.body.count; i++) out[i] = list[i % list.length];
  res.json(out);
});

app.post('/prefix-slices', (req, res) => { // handler: POST /prefix-slices guarded app
  const s = req.body.text;
  const out = new Array(s.length); // amplifies: request _
  for (let i = 0; i < s.length; i++) out[i] = s.slice(0, i);
  res.json(out);
});

app.post('/rows-of-body-rows-times-cols', (req, res) => { // handler: POST /rows-of-body-rows-times-cols guarded app
  const { rows, cols } = req.body;
  const grid = new Array(rows); // amplifies: request _
  for (let i = 0; i < rows; i++) { grid[i] = new Array(cols).fill(0); } // amplifies: request _
  res.json(grid);
});
