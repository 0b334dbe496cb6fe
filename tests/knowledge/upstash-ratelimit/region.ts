// sample: the older name of a limiter of one region
import { RegionRatelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import express from 'express';

const app = express();
const ratelimit = new RegionRatelimit({ redis: Redis.fromEnv(), limiter: RegionRatelimit.fixedWindow(10, '60 s') });

app.get('/region', async (req, res) => { // handler: GET /region guarded handler
  const { success } = await ratelimit.limit(req.ip ?? 'unknown');
  if (!success) return res.status(429).send('Too Many Requests');
  res.send('region');
});
