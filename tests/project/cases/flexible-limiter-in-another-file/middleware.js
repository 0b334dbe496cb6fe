const { boundless, limiter } = require('./limiter');

const guard = (own) => (req, res, next) => {
  own
    .consume(req.ip)
    .then(() => next())
    .catch(() => res.status(429).send('Too Many Requests'));
};

exports.limited = guard(limiter);
exports.unlimited = guard(boundless);
exports.counted = (req, res, next) => {
  limiter.consume(req.ip).catch(() => {});
  next();
};
