module.exports = {
  ...require('./limits'),
  ...require('./routers'),
};
