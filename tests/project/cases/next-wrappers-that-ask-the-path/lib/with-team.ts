import { turnedAway } from '@acme/answers';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { NextRequest } from 'next/server';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(60, '1 m') });

type Handler = (given: { team: string | null }) => Promise<Response>;

export const withTeam = (handler: Handler) => async (req: NextRequest) => {
  const team = req.headers.get('x-team');
  if (team === null && ['/api/links', '/api/previews'].includes(req.nextUrl.pathname)) return handler({ team });
  const { success } = await ratelimit.limit(team ?? 'nobody');
  if (success) return handler({ team });
  return turnedAway(req);
};
