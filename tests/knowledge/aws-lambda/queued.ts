// sample: a function that a queue starts, and gives a status to nobody
import type * as lambda from 'aws-lambda';

export async function handler(event: lambda.SQSEvent) {
  return { statusCode: 200, body: 'x'.repeat(event.Records.length) };
}
