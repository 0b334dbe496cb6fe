export { withErrors, withRateLimit, withRateLimitHeaders, withSession, withWorkspace } from './wrappers';
export { ratelimit } from './ratelimit';
