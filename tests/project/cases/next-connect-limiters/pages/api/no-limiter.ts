import cors from 'cors';
import type { NextApiRequest, NextApiResponse } from 'next';
import runMiddleware from '../../lib/run';

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/no-limiter unguarded
  await runMiddleware(req, res, cors());
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
}
