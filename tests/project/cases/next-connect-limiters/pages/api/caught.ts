import rateLimit from 'express-rate-limit';
import type { NextApiRequest, NextApiResponse } from 'next';
import runMiddleware from '../../lib/run';

const limiter = rateLimit({ windowMs: 1000, max: 5 });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/caught guarded
  try {
    await runMiddleware(req, res, limiter);
  } catch {
    return res.status(429).send('Too many');
  }
  res.json({});
}
