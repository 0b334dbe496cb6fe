// sample: helpers that only throw where they ask their limiter, and ask it only where the client leaves out a header, or sends one
import express, { type Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const app = express();

async function unlessKey(req: Request) {
  if (req.get('x-key')) return;
  await limiter.consume(String(req.ip));
}
async function unlessGiven(key: string | undefined, ip: string) {
  if (key) return;
  await limiter.consume(ip);
}
async function unlessSkipped(req: Request) {
  if (req.headers['x-skip']) return true;
  await limiter.consume(String(req.ip));
  return true;
}
async function refusing(req: Request) {
  if (req.get('x-key')) return;
  try {
    await limiter.consume(String(req.ip));
  } catch {
    throw Object.assign(new Error('Too Many Requests'), { status: 429 });
  }
}
async function unlessDisabled(req: Request) {
  if (process.env.NO_LIMITS) return;
  await limiter.consume(String(req.ip));
}
async function always(req: Request) {
  await limiter.consume(String(req.ip));
}
async function nested(req: Request) {
  await unlessKey(req);
}

app.get('/helper', async (req, res) => { // handler: GET /helper unknown unclear-refusal
  await unlessKey(req);
  res.send('a');
});
app.get('/given', async (req, res) => { // handler: GET /given unknown unclear-refusal
  await unlessGiven(req.get('x-key'), String(req.ip));
  res.send('a');
});
app.get('/query', async (req, res) => { // handler: GET /query unknown unclear-refusal
  await unlessGiven(req.query.key as string, String(req.ip));
  res.send('a');
});
app.get('/result', async (req, res) => { // handler: GET /result unknown unclear-refusal
  if (!(await unlessSkipped(req))) return;
  res.send('a');
});
app.get('/refusing', async (req, res) => { // handler: GET /refusing unknown unclear-refusal
  await refusing(req);
  res.send('a');
});
app.get('/caught', async (req, res) => { // handler: GET /caught unknown unclear-refusal
  try {
    await unlessKey(req);
  } catch {
    res.sendStatus(429);
    return;
  }
  res.send('a');
});
app.get('/nested', async (req, res) => { // handler: GET /nested unknown unclear-refusal
  await nested(req);
  res.send('a');
});
app.get('/then', (req, res) => { // handler: GET /then unknown unclear-refusal
  unlessKey(req).then(() => res.send('a'), () => res.sendStatus(429));
});
app.get('/in-front', async (req, res, next) => { // handler: GET /in-front unknown unclear-refusal
  await unlessKey(req);
  next();
}, (req, res) => {
  res.send('a');
});

// Who sends no key is refused, whatever the helper makes of it.
app.get('/needed', async (req, res) => { // handler: GET /needed guarded handler
  if (req.get('x-key')) {
    res.sendStatus(400);
    return;
  }
  await unlessKey(req);
  res.send('a');
});

// What the proxy adds, and what the program decides, is nothing that the client may choose.
app.get('/by-the-proxy', async (req, res) => { // handler: GET /by-the-proxy guarded handler
  await unlessGiven(req.get('x-real-ip'), String(req.ip));
  res.send('a');
});
app.get('/by-the-program', async (req, res) => { // handler: GET /by-the-program guarded handler
  await unlessDisabled(req);
  res.send('a');
});
app.get('/by-the-program-then', (req, res) => { // handler: GET /by-the-program-then guarded handler
  unlessDisabled(req).then(() => res.send('a')).catch(() => res.sendStatus(429));
});
app.get('/by-the-program-or', (req, res) => { // handler: GET /by-the-program-or guarded handler
  unlessDisabled(req).then(() => res.send('a'), () => res.sendStatus(429));
});
app.get('/given-by-the-program', async (req, res) => { // handler: GET /given-by-the-program guarded handler
  await unlessGiven(process.env.KEY, String(req.ip));
  res.send('a');
});
app.get('/always', async (req, res) => { // handler: GET /always guarded handler
  await always(req);
  res.send('a');
});

// It is asked, and goes on all the same.
app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await unlessKey(req).catch(() => {});
  res.send('a');
});

app.listen(3000);
