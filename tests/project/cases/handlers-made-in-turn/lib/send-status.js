module.exports = function configure() {
  return function (req, res, next) {
    res.sendError = (code, message) => res.status(code).json({ message });
    next();
  };
};
