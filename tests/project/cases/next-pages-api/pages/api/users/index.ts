import type { NextApiRequest, NextApiResponse } from 'next';

export const config = { api: { bodyParser: { sizeLimit: '1mb' } } };

export default function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/users unguarded
  if (req.method === 'POST') {
    return res.status(201).json(req.body);
  }
  res.status(200).json([]);
}
