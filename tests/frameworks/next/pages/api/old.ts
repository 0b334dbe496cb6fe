import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const n = Number(req.query.n);
  res.status(200).json({ text: 'ab'.repeat(n) });
}
