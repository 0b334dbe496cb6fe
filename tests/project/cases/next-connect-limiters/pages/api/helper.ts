import rateLimit from 'express-rate-limit';
import type { NextApiRequest, NextApiResponse } from 'next';
import runMiddleware from '../../lib/run';

const limiter = rateLimit({ windowMs: 1000, max: 5 });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/helper guarded
  await runMiddleware(req, res, limiter);
  res.json({});
}
