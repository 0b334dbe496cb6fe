module.exports = function mountApi(app) {
  const limiter = require('./limiter');

  app.use('/metrics', require('./routes/metrics'));
  app.use(limiter);
  const trains = require('./routes/trains');
  app.use('/trains', trains);
};
