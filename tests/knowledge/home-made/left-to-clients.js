// sample: limiters that a request is asked to pass only where it carries something that the client may leave out, and some that look so
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const hits = new Map();
const keys = new Set(['4711']);
const nearby = ['10.0.0.1'];
const app = express();
const ok = (req, res) => res.send('ok');

function allowed(key) {
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  return count <= 10;
}

// The client decides whether it is limited.
app.get('/1', async (req, res, next) => { try { if (req.headers['x-client']) await limiter.consume(req.ip); next(); } catch { res.status(429).end(); } }, ok); // handler: GET /1 unknown
app.get('/2', async (req, res, next) => { if (req.get('x-client')) { await limiter.consume(req.ip); } next(); }, ok); // handler: GET /2 unknown
app.get('/3', async (req, res, next) => { if (req.headers['x-client']) { try { await limiter.consume(req.ip); } catch { return res.status(429).end(); } } next(); }, ok); // handler: GET /3 unknown
app.get('/4', (req, res, next) => { if (!req.query.token) return next(); if (!allowed(req.ip)) return res.status(429).end(); next(); }, ok); // handler: GET /4 unknown
app.get('/5', (req, res, next) => { if (req.query.skip) return next(); limiter.consume(req.ip).then(() => next(), () => res.sendStatus(429)); }, ok); // handler: GET /5 unknown
app.get('/6', (req, res, next) => { if (req.headers['x-client'] && !allowed(req.ip)) return res.status(429).end(); next(); }, ok); // handler: GET /6 unknown
app.get('/7', (req, res, next) => { const { token } = req.query; if (token) { const count = (hits.get(req.ip) ?? 0) + 1; hits.set(req.ip, count); if (count > 10) return res.sendStatus(429); } next(); }, ok); // handler: GET /7 unknown
app.get('/8', (req, res, next) => { const isClient = req.headers['x-client'] !== undefined; if (isClient && !allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /8 unknown
app.get('/9', (req, res, next) => { if ('token' in req.query) { if (!allowed(req.ip)) return res.sendStatus(429); } next(); }, ok); // handler: GET /9 unknown
app.get('/10', (req, res, next) => { const has = Boolean(req.body.client); if (has && !allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /10 unknown
app.get('/11', (req, res, next) => (req.cookies.visitor ? (allowed(req.ip) ? next() : res.sendStatus(429)) : next()), ok); // handler: GET /11 unknown

// What it decides is something else, or it cannot decide.
app.get('/a', (req, res, next) => { if (req.path === '/health') return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /a guarded
app.get('/b', (req, res, next) => { if (req.method === 'OPTIONS') return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /b guarded
app.get('/c', (req, res, next) => { if (req.user?.isAdmin) return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /c guarded
app.get('/d', (req, res, next) => { if (nearby.includes(req.ip)) return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /d guarded
app.get('/e', (req, res, next) => { if (req.headers['x-api-key'] && keys.has(req.headers['x-api-key'])) return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /e guarded
app.get('/f', (req, res, next) => { if (process.env.NODE_ENV === 'test') return next(); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /f guarded
app.get('/g', (req, res, next) => { if (!req.headers['x-client']) return res.sendStatus(400); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /g guarded
app.get('/h', (req, res, next) => { const key = req.headers['x-client'] ? req.headers['x-client'] : req.ip; if (!allowed(key)) return res.sendStatus(429); next(); }, ok); // handler: GET /h guarded
app.get('/i', (req, res, next) => { if (req.query.a) { if (!allowed(req.query.a)) return res.sendStatus(429); } else if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /i guarded
app.get('/j', (req, res, next) => { if (req.headers['x-client'] && !allowed(req.headers['x-client'])) return res.sendStatus(429); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /j guarded
app.get('/k', (req, res, next) => { if (req.headers['x-forwarded-for']) { if (!allowed(req.ip)) return res.sendStatus(429); } next(); }, ok); // handler: GET /k guarded
app.get('/l', async (req, res, next) => { try { if (req.headers['x-client']) await limiter.consume(req.headers['x-client']); else await limiter.consume(req.ip); next(); } catch { res.sendStatus(429); } }, ok); // handler: GET /l guarded
app.get('/m', (req, res, next) => { if (req.headers['x-trace']) console.log(req.headers['x-trace']); if (!allowed(req.ip)) return res.sendStatus(429); next(); }, ok); // handler: GET /m guarded

app.listen(3000);
