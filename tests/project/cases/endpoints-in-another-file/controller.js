export const list = (req, res) => {
  res.json(['apple']);
};

export const show = (req, res) => {
  res.json({ name: req.params.name });
};
