const limits = { list: 50, show: 1 };

export function rateLimiter(req, res, next) {
  res.locals.limit = limits[req.query.view] ?? limits.list;
  next();
}
