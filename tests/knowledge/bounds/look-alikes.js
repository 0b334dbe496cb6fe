// sample: requested numbers that something bounds, each in another way
import express from 'express';
import rateLimit from 'express-rate-limit';
import crypto from 'node:crypto';
const app = express();
app.use(rateLimit({ windowMs: 60000, limit: 10 }));
const SIZES = { small: 10, large: 100 };
const toCount = (v) => Math.max(0, Math.min(100, Number(v) || 0));
app.get('/1', (req, res) => res.send('x'.repeat(SIZES[req.query.size] ?? 10))); // handler: GET /1 guarded app
app.get('/2', (req, res) => res.send('x'.repeat(toCount(req.query.n)))); // handler: GET /2 guarded app
app.get('/3', (req, res) => { let n = Number(req.query.n); if (!(n >= 0 && n <= 100)) n = 10; res.send('x'.repeat(n)); }); // handler: GET /3 guarded app
app.get('/4', (req, res) => { const token = crypto.randomBytes(32).toString('hex'); res.json({ token }); }); // handler: GET /4 guarded app
app.get('/5', (req, res) => { const s = String(req.query.card); res.send('*'.repeat(s.length - 4) + s.slice(-4)); }); // handler: GET /5 guarded app
app.get('/6', (req, res) => { const n = parseInt(req.query.n, 10); if (Number.isNaN(n) || n < 1 || n > 50) { res.sendStatus(400); return; } res.json(Array.from({ length: n }, (_, i) => i)); }); // handler: GET /6 guarded app
app.get('/7', (req, res) => { const page = Math.max(1, Number(req.query.page)); const rows = db.slice((page - 1) * 10, page * 10); res.json(rows.map((r) => ({ id: r.id }))); }); // handler: GET /7 guarded app
app.get('/8', async (req, res) => { const rows = await db.find().limit(Number(req.query.limit)); let html = ''; for (const r of rows) html += `<li>${r.name}</li>`; res.send(html); }); // handler: GET /8 guarded app
app.get('/9', (req, res) => { const n = Number(req.query.n); const big = 'x'.repeat(n); res.send(big.slice(0, 100)); }); // handler: GET /9 guarded app
app.get('/10', (req, res) => { const n = Number(req.query.n); const log = 'x'.repeat(n); console.log(log); res.send('ok'); }); // handler: GET /10 guarded app
app.post('/11', (req, res) => { const marks = req.body.ids.map(() => '?').join(','); res.send(marks); }); // handler: POST /11 guarded app
app.get('/12', (req, res) => { switch (req.query.size) { case 's': return res.send('x'.repeat(10)); case 'l': return res.send('x'.repeat(1000)); default: return res.sendStatus(400); } }); // handler: GET /12 guarded app
app.get('/13', (req, res) => { const b = Buffer.alloc(Number(req.query.n) & 0xff); res.send(b); }); // handler: GET /13 guarded app
app.get('/14', (req, res) => { const n = Math.floor(Math.random() * 100); res.send('x'.repeat(n)); }); // handler: GET /14 guarded app
app.get('/15', (req, res) => { const allowed = [10, 20, 50]; const n = Number(req.query.n); if (!allowed.includes(n)) return res.status(400).end(); res.send('x'.repeat(n)); }); // handler: GET /15 guarded app
app.get('/16', (req, res) => { const n = Number(req.query.n); try { if (n > 100) throw new RangeError('too many'); res.send('x'.repeat(n)); } catch (e) { res.status(400).end(); } }); // handler: GET /16 guarded app
app.get('/17', (req, res) => { const n = Number(req.query.n) > 100 ? 100 : Number(req.query.n); res.send('x'.repeat(n)); }); // handler: GET /17 guarded app
app.get('/18', (req, res) => { const opts = { n: 10 }; if (req.query.n && req.query.n < 100) opts.n = Number(req.query.n); res.send('x'.repeat(opts.n)); }); // handler: GET /18 guarded app
app.get('/19', (req, res) => { res.send('ab'.padStart(req.query.pad.length)); }); // handler: GET /19 guarded app
app.get('/20', (req, res) => { const width = process.env.WIDTH; res.send('-'.repeat(width)); }); // handler: GET /20 guarded app
app.get('/21', (req, res) => { const [a, b] = [Number(req.query.a), Number(req.query.b)]; if (a * b > 10000) return res.sendStatus(400); res.send('x'.repeat(a * b)); }); // handler: GET /21 guarded app
app.get('/22', (req, res) => { for (let i = 0; i < Number(req.query.n); i++) { if (i >= 50) break; res.write('x'); } res.end(); }); // handler: GET /22 guarded app
app.get('/23', (req, res) => { const n = clampIt(Number(req.query.n)); res.send('x'.repeat(n)); }); // handler: GET /23 guarded app
function clampIt(n) { if (n > 100) return 100; if (n < 0) return 0; return n; }
app.get('/24', (req, res) => { assertMax(Number(req.query.n)); const n = Number(req.query.n); res.send('x'.repeat(n)); }); // handler: GET /24 guarded app
function assertMax(n) { if (n > 100) throw new Error('too large'); }
