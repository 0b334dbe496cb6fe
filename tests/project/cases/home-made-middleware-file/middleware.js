const hits = new Map();

const count = (key) => {
  const now = Date.now();
  const recent = (hits.get(key) ?? []).filter((time) => now - time < 60_000);
  recent.push(now);
  hits.set(key, recent);
  return recent.length;
};

export function bouncer(req, res, next) {
  if (count(req.ip) > 10) {
    return res.status(429).json({ error: 'Too many requests' });
  }
  next();
}

export function rateLimiter(req, res, next) {
  res.set('X-RateLimit-Used', String(count(`seen:${req.ip}`)));
  next();
}

export const requireUser = (req, res, next) => {
  if (!req.get('authorization')) {
    return res.status(401).json({ error: 'sign in' });
  }
  next();
};

export const warn = (req, res, next) => {
  if (count(`warn:${req.ip}`) > 10) res.set('X-Warning', '429 soon');
  next();
};
