// sample: what servers do every day, of which nothing amplifies
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.post('/pagination-slice', async (req, res) => { // handler: POST /pagination-slice guarded app
  const { page = 1, limit = 20 } = req.query;
  const rows = await db.all();
  const start = (page - 1) * limit;
  res.json({ data: rows.slice(start, start + Number(limit)), total: rows.length, pages: Math.ceil(rows.length / limit) });
});

app.post('/pagination-prisma', async (req, res) => { // handler: POST /pagination-prisma guarded app
  const take = Number(req.query.take) || 50;
  const rows = await prisma.user.findMany({ take, skip: Number(req.query.skip) || 0 });
  res.json(rows);
});

app.post('/csv-export-of-rows', async (req, res) => { // handler: POST /csv-export-of-rows guarded app
  const rows = await db.query('select * from orders');
  res.type('text/csv');
  res.write('id,total\n');
  for (const r of rows) res.write(`${r.id},${r.total}\n`);
  res.end();
});

app.post('/csv-from-body', (req, res) => { // handler: POST /csv-from-body guarded app
  const { rows } = req.body;
  const header = Object.keys(rows[0]);
  const lines = [header.join(',')];
  for (const row of rows) lines.push(header.map((h) => JSON.stringify(row[h] ?? '')).join(','));
  res.type('csv').send(lines.join('\n'));
});

app.post('/svg-placeholder', (req, res) => { // handler: POST /svg-placeholder guarded app
  const w = parseInt(req.query.w) || 300, h = parseInt(req.query.h) || 150;
  res.type('svg').send(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="100%" height="100%"/><text>${w}x${h}</text></svg>`);
});

app.post('/fake-capped', (req, res) => { // handler: POST /fake-capped guarded app
  const n = Math.min(parseInt(req.query.count, 10) || 10, 100);
  res.json(Array.from({ length: n }, (_, i) => ({ id: i, name: `User ${i}`, email: `u${i}@x.com` })));
});

app.post('/fake-ternary-cap', (req, res) => { // handler: POST /fake-ternary-cap guarded app
  let n = Number(req.query.count);
  if (!Number.isInteger(n) || n < 1 || n > 100) n = 10;
  res.json([...Array(n).keys()]);
});

app.post('/sse', (req, res) => { // handler: POST /sse guarded app
  res.setHeader('Content-Type', 'text/event-stream');
  const t = setInterval(() => res.write(`data: ${Date.now()}\n\n`), 1000);
  req.on('close', () => clearInterval(t));
});

app.post('/sse-loop', async (req, res) => { // handler: POST /sse-loop guarded app
  let open = true;
  req.on('close', () => { open = false; });
  while (open) { res.write(`data: ${await next()}\n\n`); }
});

app.post('/sse-generator', async (req, res) => { // handler: POST /sse-generator guarded app
  async function* events() { while (true) { yield `data: ${Date.now()}\n\n`; await sleep(1000); } }
  for await (const e of events()) res.write(e);
});

app.post('/buffer-concat-body-chunks', async (req, res) => { // handler: POST /buffer-concat-body-chunks guarded app
  const chunks = [];
  for await (const c of req) chunks.push(c);
  res.send(Buffer.concat(chunks));
});

app.post('/buffer-header-body', (req, res) => { // handler: POST /buffer-header-body guarded app
  const head = Buffer.alloc(8);
  head.writeUInt32BE(req.body.text.length, 0);
  res.send(Buffer.concat([head, Buffer.from(req.body.text)]));
});

app.post('/structuredclone', (req, res) => { // handler: POST /structuredclone guarded app
  const copy = structuredClone(req.body);
  copy.at = Date.now();
  res.json({ before: req.body, after: copy });
});

app.post('/template-of-list', (req, res) => { // handler: POST /template-of-list guarded app
  const items = req.body.items;
  res.send(`<ul>${items.map((i) => `<li class="item">${escapeHtml(i)}</li>`).join('')}</ul>`);
});

app.post('/tagged-html', (req, res) => { // handler: POST /tagged-html guarded app
  const html = (s, ...v) => s.reduce((a, p, i) => a + p + (i < v.length ? String(v[i]) : ''), '');
  res.send(html`<h1>${req.query.title}</h1><p>${req.query.text}</p>`);
});

app.post('/reduce-group', (req, res) => { // handler: POST /reduce-group guarded app
  const groups = req.body.rows.reduce((acc, r) => { (acc[r.kind] ??= []).push(r); return acc; }, {});
  res.json(groups);
});

app.post('/reduce-sum-and-spread', (req, res) => { // handler: POST /reduce-sum-and-spread guarded app
  const byId = req.body.rows.reduce((acc, r) => ({ ...acc, [r.id]: r }), {});
  res.json(byId);
});

app.post('/flatmap-tags', (req, res) => { // handler: POST /flatmap-tags guarded app
  res.json(req.body.posts.flatMap((p) => p.tags.map((t) => ({ post: p.id, tag: t }))));
});

app.post('/array-from-map-over-map-entries', (req, res) => { // handler: POST /array-from-map-over-map-entries guarded app
  const m = new Map();
  for (const r of req.body.rows) m.set(r.key, (m.get(r.key) ?? 0) + 1);
  res.json(Array.from(m, ([key, count]) => ({ key, count })));
});

app.post('/intl', (req, res) => { // handler: POST /intl guarded app
  const f = new Intl.NumberFormat('de', { minimumFractionDigits: Math.min(Number(req.query.digits) || 2, 20) });
  res.send(f.format(req.body.amount));
});

app.post('/padstart-id', (req, res) => { // handler: POST /padstart-id guarded app
  res.json({ id: String(req.params.id).padStart(8, '0'), code: req.body.code.padEnd(12, '*') });
});

app.post('/padstart-aligned-table-of-request', (req, res) => { // handler: POST /padstart-aligned-table-of-request guarded app
  const width = Math.min(40, Math.max(...req.body.rows.map((r) => r.name.length)));
  res.send(req.body.rows.map((r) => r.name.padEnd(width)).join('\n'));
});

app.post('/mask-card', (req, res) => { // handler: POST /mask-card guarded app
  const card = String(req.body.card);
  res.send('*'.repeat(Math.max(0, card.length - 4)) + card.slice(-4));
});

app.post('/stars-rating', (req, res) => { // handler: POST /stars-rating guarded app
  const r = Math.round(req.body.rating);
  if (r < 0 || r > 5) return res.status(400).end();
  res.send('★'.repeat(r) + '☆'.repeat(5 - r));
});

app.post('/password-generator-capped', (req, res) => { // handler: POST /password-generator-capped guarded app
  const len = Math.max(8, Math.min(128, +req.query.len || 16));
  let out = '';
  for (let i = 0; i < len; i++) out += ABC[Math.floor(Math.random() * ABC.length)];
  res.send(out);
});

app.post('/calendar', (req, res) => { // handler: POST /calendar guarded app
  const days = new Date(req.query.year, req.query.month, 0).getDate();
  const cells = [];
  for (let d = 1; d <= days; d++) cells.push({ day: d });
  res.json(cells);
});

app.post('/histogram-bins', (req, res) => { // handler: POST /histogram-bins guarded app
  const bins = new Array(10).fill(0);
  for (const v of req.body.values) bins[Math.min(9, Math.floor(v / 10))]++;
  res.json(bins);
});

app.post('/counts-by-index', (req, res) => { // handler: POST /counts-by-index guarded app
  const counts = new Array(256).fill(0);
  for (const b of Buffer.from(req.body.data)) counts[b]++;
  res.json(counts);
});

app.post('/levenshtein-distance-matrix', (req, res) => { // handler: POST /levenshtein-distance-matrix guarded app
  const { a, b } = req.body;
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) d[0][j] = j;
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
  res.json({ distance: d[a.length][b.length] });
});

app.post('/rotate-pixels', (req, res) => { // handler: POST /rotate-pixels guarded app
  const px = Buffer.from(req.body.pixels, 'base64');
  const out = Buffer.alloc(px.length);
  for (let i = 0; i < px.length; i += 4) { out[i] = px[i + 2]; out[i + 1] = px[i + 1]; out[i + 2] = px[i]; out[i + 3] = px[i + 3]; } res.type('image/bmp').send(out);
});

app.post('/sieve-local-only', (req, res) => { // handler: POST /sieve-local-only guarded app
  const n = Math.min(Number(req.query.n), 1e6);
  const sieve = new Uint8Array(n + 1);
  let count = 0;
  for (let i = 2; i <= n; i++) { if (!sieve[i]) { count++; for (let j = i * 2; j <= n; j += i) sieve[j] = 1; } } res.json({ count });
});

app.post('/permutations-index-shuffle', (req, res) => { // handler: POST /permutations-index-shuffle guarded app
  const list = [...req.body.list];
  for (let i = list.length - 1; i > 0; i--) { const j = Math.floor(Math.random() * (i + 1)); [list[i], list[j]] = [list[j], list[i]]; } res.json(list);
});

app.post('/moving-average', (req, res) => { // handler: POST /moving-average guarded app
  const v = req.body.values;
  const w = 5;
  const out = [];
  for (let i = 0; i + w <= v.length; i++) { let s = 0; for (let j = 0; j < w; j++) s += v[i + j]; out.push(s / w); } res.json(out);
});

app.post('/wrap-text', (req, res) => { // handler: POST /wrap-text guarded app
  const words = req.body.text.split(' ');
  const lines = [];
  let line = '';
  for (const w of words) { if ((line + ' ' + w).length > 80) { lines.push(line); line = w; } else { line = line ? `${line} ${w}` : w; } } lines.push(line);
  res.send(lines.join('\n'));
});

app.post('/bitmap-from-bits', (req, res) => { // handler: POST /bitmap-from-bits guarded app
  const bits = req.body.bits;
  const out = new Array(Math.ceil(bits.length / 8)).fill(0);
  for (let i = 0; i < bits.length; i++) if (bits[i]) out[i >> 3] |= 1 << (i & 7);
  res.json(out);
});

app.post('/retry-loop', async (req, res) => { // handler: POST /retry-loop guarded app
  let tries = 0, result;
  while (true) { try { result = await call(req.body); break; } catch (e) { if (++tries > 3) throw e; } } res.json(result);
});

app.post('/sum-of-digits-text', (req, res) => { // handler: POST /sum-of-digits-text guarded app
  let s = '';
  for (const ch of req.body.text) s = ch + s;
  res.send(s);
});

app.post('/dedupe-sorted-lists-merge', (req, res) => { // handler: POST /dedupe-sorted-lists-merge guarded app
  const { a, b } = req.body;
  const out = [];
  let i = 0, j = 0;
  while (i < a.length && j < b.length) out.push(a[i] < b[j] ? a[i++] : b[j++]);
  while (i < a.length) out.push(a[i++]);
  while (j < b.length) out.push(b[j++]);
  res.json(out);
});
