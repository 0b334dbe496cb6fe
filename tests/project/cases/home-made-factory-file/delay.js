module.exports = function delay({ max, windowMs }) {
  const counts = new Map();
  setInterval(() => counts.clear(), windowMs).unref();

  return function delayed(req, res, next) {
    const used = (counts.get(req.ip) || 0) + 1;
    counts.set(req.ip, used);
    if (used > max) {
      return setTimeout(next, 5);
    }
    return next();
  };
};
