// sample: a Lambda function in CommonJS
exports.handler = async (event) => { // handler: callback unguarded
  const { times } = JSON.parse(event.body);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/plain' },
    body: 'na'.repeat(times), // amplifies: request
  };
};
