const { query, validationResult } = require('express-validator');

exports.smallSize = (req, res, next) => {
  if (!(Number(req.query.size) <= 100)) {
    return res.status(400).json({ error: 'size too large' });
  }
  next();
};

exports.hasSize = (req, res, next) => {
  if (req.query.size === undefined) {
    return res.status(400).json({ error: 'size missing' });
  }
  next();
};

const checked = (req, res, next) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) {
    return res.status(400).json({ errors: errors.array() });
  }
  next();
};

exports.validSize = [query('size').isInt({ min: 1, max: 100 }), checked];
