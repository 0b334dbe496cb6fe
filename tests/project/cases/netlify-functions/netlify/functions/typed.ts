import type { Handler, HandlerEvent } from '@netlify/functions';

export const handler: Handler = async (event: HandlerEvent) => { // handler: * /.netlify/functions/typed unguarded
  return { statusCode: 200, body: 'x'.repeat(Number(event.queryStringParameters?.n)) }; // amplifies: request
};

// Only functions of the other kind have a configuration.
export const config = { path: '/typed', rateLimit: { windowLimit: 10, windowSize: 60 } };
