const { rows } = require('./rows');

class SampleService {
  make(count) {
    return { rows: rows(count) };
  }
}

module.exports = new SampleService();
