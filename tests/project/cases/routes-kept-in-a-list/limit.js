const hits = new Map();

export function refuse(req, res, next) {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  if (count > 100) {
    res.status(429).json({ error: 'Too many requests' });
    return;
  }
  next();
}
