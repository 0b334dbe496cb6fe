export function limited(limiter) {
  return (req, res, next) => {
    limiter
      .consume(req.ip)
      .then(() => next())
      .catch((error) => {
        if (error instanceof Error) return next(error);
        res.status(429).end();
      });
  };
}

export function watched(limiter) {
  return (req, res, next) => {
    limiter
      .consume(req.ip)
      .catch(() => undefined)
      .then(() => next());
  };
}
