exports.atMost = (name, most) => (req, res, next) => {
  if (!(Number(req.query[name]) <= most)) return res.status(400).end();
  next();
};

exports.logged = (name, most) => (req, res, next) => {
  if (!(Number(req.query[name]) <= most)) console.warn('large');
  next();
};
