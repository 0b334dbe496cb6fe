module.exports.list = (event, context, callback) => { // handler: callback unguarded
  callback(null, { statusCode: 200, body: '-'.repeat(Number(event.queryStringParameters.width)) }); // amplifies: request
};

module.exports.nightly = async () => ({ statusCode: 200, body: 'nightly' });
