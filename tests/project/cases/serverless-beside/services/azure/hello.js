// Another provider gives functions other things.
module.exports.hello = async (event) => ({ statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.n)) });
