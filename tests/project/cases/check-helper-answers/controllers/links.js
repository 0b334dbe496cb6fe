const { admit, refuse } = require('../lib/admit');

exports.create = async (req, res) => {
  if (!(await admit(req, res))) return;
  res.status(201).json({ short: 'a1' });
};

exports.remove = async (req, res) => {
  if (await refuse(req, res)) return;
  res.sendStatus(204);
};

exports.follow = async (req, res) => {
  res.redirect('https://example.org');
};
