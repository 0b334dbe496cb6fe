import { open } from '../lambda';

export const handler = open(async (event) => ({ statusCode: 200, body: 'x'.repeat(event.body.size) })); // handler: callback unguarded ; amplifies: request
