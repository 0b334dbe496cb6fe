export const handler = async (event) => ({ statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters.n)) });
