import { defineMiddleware, getQuery } from 'nitropack/runtime';

export default defineMiddleware((event) => 'x'.repeat(Number(getQuery(event).size) + Number(event.req.headers.get('x-size')))); // handler: PUT /api/sized/[size] unguarded ; amplifies: request
