// sample: a function that its type makes a handler, though nothing here registers it
import type { HttpHandler } from '@azure/functions';

export const handler: HttpHandler = async (request) => ({ body: 'x'.repeat(Number(request.query.get('size'))) }); // amplifies: request
