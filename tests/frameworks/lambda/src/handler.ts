import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const n = Number(event.queryStringParameters?.['n']);
  return { statusCode: 200, body: 'ab'.repeat(n) };
};
