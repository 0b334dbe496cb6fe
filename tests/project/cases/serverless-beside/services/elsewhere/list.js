// No configuration names it.
module.exports.list = async (event) => ({ statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.n)) });
