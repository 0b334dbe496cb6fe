import { error, type RequestHandler } from '@sveltejs/kit';

const windows = new Map<string, { start: number; count: number }>();

export function limited(max: number, handler: RequestHandler): RequestHandler {
  return (event) => {
    const ip = event.getClientAddress();
    const now = Date.now();
    const seen = windows.get(ip);
    if (!seen || now - seen.start > 60_000) windows.set(ip, { start: now, count: 1 });
    else if (++seen.count > max) error(429, { message: 'Rate limit reached' });
    return handler(event);
  };
}

export function waiting(max: number, handler: RequestHandler): RequestHandler {
  return async (event) => {
    const ip = event.getClientAddress();
    const seen = windows.get(ip);
    if (!seen || Date.now() - seen.start > 60_000) {
      windows.set(ip, { start: Date.now(), count: 1 });
    } else {
      seen.count++;
      if (seen.count > max) throw error(429, 'Rate limit reached');
    }
    return handler(event);
  };
}

export function timed(handler: RequestHandler): RequestHandler {
  return (event) => {
    const start = Date.now();
    const seen = windows.get(event.url.pathname);
    if (!seen) windows.set(event.url.pathname, { start, count: 1 });
    else if (seen.count > 1e9) error(500, 'Count is broken');
    return handler(event);
  };
}
