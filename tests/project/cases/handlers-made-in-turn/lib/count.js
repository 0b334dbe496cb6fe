module.exports = function (most) {
  const counts = new Map();
  return function (req, res, next) {
    const count = (counts.get(req.ip) || 0) + 1;
    counts.set(req.ip, count);
    if (count > most) return res.status(429).end();
    next();
  };
};
