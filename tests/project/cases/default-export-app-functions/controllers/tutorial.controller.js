exports.findAll = (req, res) => {
  res.json([]);
};

exports.create = (req, res) => {
  res.status(201).json({ id: 1 });
};

exports.about = (req, res) => {
  res.send('about');
};
