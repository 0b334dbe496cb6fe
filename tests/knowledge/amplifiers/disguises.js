// sample: requested sizes behind factories, fields, bound methods, promises and bounds that do not bound
import express from 'express';
import rateLimit from 'express-rate-limit';
const app = express();
app.use(rateLimit({ windowMs: 60000, limit: 10 }));
const MAX = 1e9;
const make = (c) => (n) => c.repeat(n); // amplifies: request
const stars = make('*');
class Painter { constructor(req) { this.size = req.query.size; } paint() { return 'p'.repeat(Number(this.size)); } } // amplifies: request
app.get('/1', (req, res) => res.send(stars(req.query.n))); // handler: GET /1 guarded app
app.get('/2', (req, res) => { const p = new Painter(req); res.send(p.paint()); }); // handler: GET /2 guarded app
app.get('/3', (req, res) => { const { query: { n: { length } = {}, count = 5 } } = req; res.send('x'.repeat(count)); }); // handler: GET /3 guarded app ; amplifies: request
app.get('/4', (req, res) => { const send = res.send.bind(res); send('x'.repeat(req.query.n)); }); // handler: GET /4 guarded app ; amplifies: request
app.get('/5', (req, res) => { const n = Math.min(Number(req.query.n), MAX); res.send('x'.repeat(n)); }); // handler: GET /5 guarded app ; amplifies: request 1000000000
app.get('/6', (req, res) => { let n = +req.query.n; if (n > 100) console.log('big'); res.send('x'.repeat(n)); }); // handler: GET /6 guarded app ; amplifies: request
app.get('/7', (req, res) => { const n = Math.max(Number(req.query.n), 10); res.send('x'.repeat(n)); }); // handler: GET /7 guarded app ; amplifies: request
app.get('/8', (req, res) => { const chunk = 'x'.repeat(1000); let out = []; for (let i = 0; i < 1000; i++) out.push(chunk); res.send(out.join('')); }); // handler: GET /8 guarded app ; amplifies: constant 1000000
app.get('/9', async (req, res) => { const n = await Promise.resolve(Number(req.query.n)); res.json({ a: { b: 'x'.repeat(n) } }); }); // handler: GET /9 guarded app ; amplifies: request
app.get('/10', (req, res) => { res.locals.n = Number(req.query.n); render(res); }); // handler: GET /10 guarded app
function render(res) { res.send('x'.repeat(res.locals.n)); } // amplifies: request
app.get('/11', (req, res) => { const n = Number(req.query.n); if (n < 0) return res.sendStatus(400); return void res.end(new Array(n + 1).join('z')); }); // handler: GET /11 guarded app ; amplifies: request
app.get('/12', (req, res) => { const n = req.query.n | 0; res.send(Buffer.alloc(n)); }); // handler: GET /12 guarded app ; amplifies: request 2147483647
app.get('/13', (req, res) => { let s = 'x'; while (s.length < req.query.n) s += s; res.send(s); }); // handler: GET /13 guarded app ; amplifies: request
app.get('/14', (req, res) => { const body = JSON.stringify(Array(5e5).fill(0)); res.type('json').end(body); }); // handler: GET /14 guarded app ; amplifies: constant ~1000000
app.get('/15', (req, res) => { const n = Number(req.query.n) || 5; const rows = [...Array(n)].map((_, i) => ({ i })); res.format({ json: () => res.json(rows) }); }); // handler: GET /15 guarded app ; amplifies: request
