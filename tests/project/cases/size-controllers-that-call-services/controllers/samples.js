const samples = require('../services/samples');

class SamplesController {
  async create({ body }, res, next) {
    try {
      return res.status(201).json(samples.make(body.rows)); // amplifies: request
    } catch (error) {
      return next(error);
    }
  }
}

module.exports = new SamplesController();
