// sample: a limiter that is asked only where the client leaves out a header, or sends one, in handlers and in helpers
import { Ratelimit } from '@upstash/ratelimit';
import express, { type Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const remote = new Ratelimit({ limiter: Ratelimit.slidingWindow(10, '10 s') });
const memory = new RateLimiterMemory({ points: 10, duration: 60 });
const app = express();

async function allowed(req: Request) {
  if (req.get('x-key')) return true;
  const { success } = await remote.limit(req.ip);
  return success;
}
async function allowedByEnv(req: Request) {
  if (process.env.OFF) return true;
  const { success } = await remote.limit(req.ip);
  return success;
}
async function allowedLocal(req: Request) {
  if (!req.get('x-forwarded-for')) return true;
  const { success } = await remote.limit(req.get('x-forwarded-for'));
  return success;
}
async function allowedMem(req: Request) {
  if (req.get('x-key')) return true;
  try { await memory.consume(req.ip); return true; } catch { return false; }
}

app.get('/helper', async (req, res) => { // handler: GET /helper unknown
  if (!(await allowed(req))) return res.sendStatus(429);
  res.send('a');
});
app.get('/in-front', async (req, res, next) => { if (!(await allowed(req))) return res.sendStatus(429); next(); }, (req, res) => { res.send('b'); }); // handler: GET /in-front unknown
app.get('/by-the-program', async (req, res) => { // handler: GET /by-the-program guarded
  if (!(await allowedByEnv(req))) return res.sendStatus(429);
  res.send('a');
});
app.get('/by-the-proxy', async (req, res) => { // handler: GET /by-the-proxy guarded
  if (!(await allowedLocal(req))) return res.sendStatus(429);
  res.send('a');
});
app.get('/rejecting-helper', async (req, res) => { // handler: GET /rejecting-helper unknown
  if (!(await allowedMem(req))) return res.sendStatus(429);
  res.send('a');
});
app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded
  console.log(await allowed(req));
  res.send('a');
});
app.get('/handler', async (req, res) => { // handler: GET /handler unknown
  if (req.get('x-key')) { res.send('free'); return; }
  try { await memory.consume(req.ip); } catch { return res.sendStatus(429); }
  res.send('a');
});
app.get('/needed', async (req, res) => { // handler: GET /needed guarded
  if (!req.get('x-key')) return res.sendStatus(401);
  try { await memory.consume(req.get('x-key')); } catch { return res.sendStatus(429); }
  res.send('a');
});
app.listen(3000);
