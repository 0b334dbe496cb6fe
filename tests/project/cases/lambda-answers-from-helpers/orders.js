const { ok, failed } = require('./lib/answers.cjs');
const store = require('some-store');

module.exports.handler = async (event) => { // handler: callback unguarded
  let result;
  try {
    result = ok(await store.find(event.pathParameters.id));
  } catch (error) {
    result = failed(error);
  }
  return result;
};
