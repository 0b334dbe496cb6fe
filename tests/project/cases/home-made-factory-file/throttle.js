module.exports = function throttle({ max, windowMs }) {
  const counts = new Map();
  setInterval(() => counts.clear(), windowMs).unref();

  return function throttled(req, res, next) {
    const used = (counts.get(req.ip) || 0) + 1;
    counts.set(req.ip, used);
    if (used > max) {
      const error = new Error('Too many requests');
      error.status = 429;
      return next(error);
    }
    return next();
  };
};
