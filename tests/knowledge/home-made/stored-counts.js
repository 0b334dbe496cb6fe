// sample: counts that a store keeps for all processes, whatever they refuse with
import express from 'express';
import Redis from 'ioredis';
import { createClient } from 'redis';

const app = express();
const redis = new Redis();
const client = createClient();
const LIMIT = 10;
const SCRIPT = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return count`;

async function tooOften(ip) {
  const key = `calls:${ip}`;
  const count = await redis.incr(key);
  if (count === 1) await redis.expire(key, 60);
  return count > LIMIT;
}

async function mayGo(ip) {
  try {
    const count = await redis.eval(SCRIPT, 1, `go:${ip}`, 60);
    return count <= LIMIT;
  } catch {
    return true;
  }
}

app.get('/forbidden', async (req, res) => { // handler: GET /forbidden guarded handler
  if (await tooOften(req.ip)) return res.status(403).end();
  res.send('here you are');
});

app.get('/thrown', async (req, res) => { // handler: GET /thrown guarded handler
  if (!(await mayGo(req.ip))) throw new Error('Come back later');
  res.send('here you are');
});

app.get('/inline', async (req, res) => { // handler: GET /inline guarded handler
  const count = await redis.incr(`inline:${req.ip}`);
  if (count > LIMIT) return res.status(503).end();
  res.send('here you are');
});

app.get('/together', async (req, res) => { // handler: GET /together guarded handler
  const [count] = await client.multi().incr(`together:${req.ip}`).expire(`together:${req.ip}`, 60).exec();
  if (count >= LIMIT) return res.status(403).end();
  res.send('here you are');
});

app.get('/polite', async (req, res) => { // handler: GET /polite unknown
  if (await tooOften(req.ip)) return res.json({ error: 'come back later' });
  res.send('here you are');
});

app.get('/views', async (req, res) => { // handler: GET /views unguarded
  const views = await redis.incr('views');
  res.json({ views });
});

app.get('/milestones', async (req, res) => { // handler: GET /milestones unguarded
  const views = await redis.incr('views');
  if (views > 1000) await redis.set('popular', '1');
  res.json({ views });
});

app.get('/first', async (req, res) => { // handler: GET /first unguarded
  const views = await redis.incr(`views:${req.ip}`);
  if (views === 1) return res.status(201).end();
  res.json({ views });
});

app.get('/counter', async (req, res) => { // handler: GET /counter unguarded
  const counter = new Counter();
  if (counter.incr() > LIMIT) return res.status(403).end();
  res.send('here you are');
});

let active = 0;
app.get('/busy', async (req, res) => { // handler: GET /busy unguarded
  if (active >= LIMIT) return res.status(503).end();
  active++;
  res.on('close', () => { active--; });
  res.send(await redis.get('busy'));
});

const clients = new Set();
app.get('/events', (req, res) => { // handler: GET /events unguarded
  if (clients.size >= LIMIT) return res.status(503).end();
  clients.add(res);
  res.on('close', () => clients.delete(res));
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  setInterval(() => res.write(':\n\n'), 30_000).unref();
});

class Counter {
  value = 0;

  incr() {
    this.value += 1;
    return this.value;
  }
}

app.listen(3000);
