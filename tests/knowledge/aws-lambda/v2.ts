// sample: a Lambda function behind an HTTP API, open
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => { // handler: callback unguarded
  const n = Number(event.queryStringParameters?.n);
  return { statusCode: 200, body: 'x'.repeat(n) }; // amplifies: request
};
