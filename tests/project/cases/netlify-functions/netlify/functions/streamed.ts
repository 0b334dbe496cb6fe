import { Readable } from 'node:stream';
import { stream } from '@netlify/functions';

export const handler = stream(async (event) => ({ statusCode: 200, body: Readable.from(['x'.repeat(Number(event.queryStringParameters.n))]) })); // handler: * /.netlify/functions/streamed unguarded ; amplifies: request
