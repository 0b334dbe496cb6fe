import type { NextApiRequest, NextApiResponse } from 'next';

export default function handler(req: NextApiRequest, res: NextApiResponse) { // handler: * /api/cookies unguarded
  if (req.query.preview) res.setPreviewData({});
  if (req.query.moved) return res.redirect('/');
  res.send('x'.repeat(Number(req.cookies.size))); // amplifies: request
}
