const service = require('../services/orders');

// What another server has answered.
exports.report = async (response, log) => {
  log.write(await service.made(Number(response.query.count)));
};
