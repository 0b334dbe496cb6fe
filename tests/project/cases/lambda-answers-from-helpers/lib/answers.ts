import type { APIGatewayProxyResult } from 'aws-lambda';

export const answer = (statusCode: number, body: unknown): APIGatewayProxyResult => ({ statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const done = (): APIGatewayProxyResult => answer(204, null);

export const tooMany = (): APIGatewayProxyResult => answer(429, { message: 'Slow down' });

/** What a step of a state machine hands to the next one. */
export const step = (name: string): { next: string } => ({ next: name });
