import { createRateLimiter } from '@acme/edge-rate-limit';
import session from '@acme/session';

export const sessions = session({ secret: process.env.SECRET });
export const quota = createRateLimiter({ perMinute: 5 });
export { edgeRateLimiter as edge } from '@acme/edge-rate-limit';
