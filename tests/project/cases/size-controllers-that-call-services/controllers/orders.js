const service = require('../services/orders');

exports.list = async (req, res) => {
  const orders = await service.made(Number(req.query.count)); // amplifies: request
  res.json({ orders });
};

exports.page = async (req, res) => {
  const count = Math.min(Math.max(Number(req.query.count) || 1, 1), 25);
  res.json({ orders: await service.made(count) });
};

exports.total = async (req, res) => {
  const orders = await service.made(10);
  res.json({ total: orders.length });
};

// No route uses it.
exports.unused = async (req, res) => {
  res.json(await service.made(Number(req.query.count)));
};
