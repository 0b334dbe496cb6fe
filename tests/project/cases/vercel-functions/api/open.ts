import type { VercelRequest, VercelResponse } from '@vercel/node';

export default function handler(request: VercelRequest, response: VercelResponse) { // handler: * /api/open unguarded
  response.status(200).send('x'.repeat(Number(request.query.n))); // amplifies: request
}
