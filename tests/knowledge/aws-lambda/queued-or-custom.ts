// sample: a function that a queue, or an event of the program's own, starts
import type { SQSEvent } from 'aws-lambda';

interface QueryEvent {
  readonly query: string;
}

export async function handler(event: QueryEvent | SQSEvent) {
  return { statusCode: 200, body: JSON.stringify(event) };
}
