// sample: a function that hands its response to a callback
module.exports.handler = (event, context, callback) => { // handler: callback unguarded
  callback(null, { statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.n)) }); // amplifies: request
};
