const { rateLimit } = require('express-rate-limit');

function Limits(options) {
  this.options = options;
  this.hits = new Map();
}

Limits.prototype.perMinute = function (limit) {
  return rateLimit({ windowMs: 60000, limit });
};

Limits.prototype.count = function () {
  const limits = this;
  return function (req, res, next) {
    const count = (limits.hits.get(req.ip) || 0) + 1;
    limits.hits.set(req.ip, count);
    if (count > limits.options.most) return res.status(429).end();
    next();
  };
};

module.exports = Limits;
