import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

function limited(handler, scope) {
  return async (req, res, next) => {
    try {
      await limiter.consume(`${scope} ${req.ip}`);
    } catch {
      return res.sendStatus(429);
    }
    return handler(req, res, next);
  };
}

function logged(handler) {
  return (req, res, next) => {
    console.log(req.url);
    return handler(req, res, next);
  };
}

/** With a scope, requests are counted under its name. */
export function handled(scopeOrHandler, handler) {
  if (typeof scopeOrHandler === 'string') return limited(handler, scopeOrHandler);
  return logged(scopeOrHandler);
}

export function optional(handler, options) {
  if (!options?.limit) {
    return logged(handler);
  }
  return limited(handler, 'all');
}

export function inOrder(handlers) {
  if (Array.isArray(handlers)) return handlers.map((handler) => logged(handler));
  return limited(handlers, 'one');
}

/** What the server is started with says nothing of a call. */
export function inProduction(handler) {
  if (process.env.NODE_ENV === 'production') return limited(handler, 'production');
  return logged(handler);
}
