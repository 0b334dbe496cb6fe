import { limited } from '../lambda';

export const handler = limited(async (event) => ({ statusCode: 200, body: `Hello ${event.rawPath}` })); // handler: callback guarded handler
