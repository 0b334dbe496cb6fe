import rateLimit from 'express-rate-limit';
import type { NextApiRequest, NextApiResponse } from 'next';

const limiter = rateLimit({ windowMs: 1000, max: 5 });

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/by-itself guarded
  await new Promise((resolve) => limiter(req as any, res as any, resolve));
  res.json({});
}
