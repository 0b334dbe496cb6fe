module.exports = () => ({
  status: (req, res, next) => {
    res.set('X-Status', 'up');
    next();
  },
});
