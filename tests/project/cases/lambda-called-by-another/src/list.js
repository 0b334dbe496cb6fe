exports.handler = async (event) => ({ statusCode: 200, body: event.queryStringParameters.q }); // handler: callback unknown other-file
