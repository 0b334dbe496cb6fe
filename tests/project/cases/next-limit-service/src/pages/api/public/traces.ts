import type { NextApiRequest, NextApiResponse } from 'next';
import { RateLimitService } from '../../../rate-limit-service';

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: _ /api/public/traces guarded handler
  const scope = { orgId: String(req.headers['x-org']), plan: 'hobby' };
  const rateLimit = await RateLimitService.getInstance().rateLimitRequest(scope, 'public');
  if (rateLimit?.isRateLimited()) {
    return rateLimit.sendResponseIfLimited(res);
  }
  res.status(200).json([]);
}
