import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(_req: NextApiRequest, res: NextApiResponse) { // handler: * /api/old guarded process
  res.json([]);
}
