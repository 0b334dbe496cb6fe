export const dump = (req, res) => {
  res.send('x'.repeat(Number(req.query.n)));
};

export const show = (req, res) => {
  res.send('x');
};
