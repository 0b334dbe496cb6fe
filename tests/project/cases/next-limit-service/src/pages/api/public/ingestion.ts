import type { NextApiRequest, NextApiResponse } from 'next';
import { RateLimitService } from '../../../rate-limit-service';

export default async function handler(req: NextApiRequest, res: NextApiResponse) { // handler: _ /api/public/ingestion unguarded
  const scope = { orgId: String(req.headers['x-org']), plan: 'hobby' };
  const rateLimit = await RateLimitService.getInstance().rateLimitRequest(scope, 'ingestion');
  if (rateLimit.isRateLimited()) {
    console.warn('Over the limit', scope.orgId);
  }
  res.status(207).json({ successes: [], errors: [] });
}
