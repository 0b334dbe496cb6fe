import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(_req: NextApiRequest, res: NextApiResponse) { // handler: _ /api/public/health unguarded
  res.status(200).json({ status: 'OK' });
}
