// sample: a function that requests start as well as a queue
import type { APIGatewayProxyEvent, SQSEvent } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEvent | SQSEvent) { // handler: callback unguarded
  return { statusCode: 200, body: JSON.stringify(event) };
}
