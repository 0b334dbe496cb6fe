exports.listener = (req, res) => {
  res.setHeader('content-type', 'application/json');
  res.end('[]');
};
