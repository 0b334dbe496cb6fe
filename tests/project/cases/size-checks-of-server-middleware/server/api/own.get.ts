import { createError, defineEventHandler, getQuery } from 'h3';

export default defineEventHandler({ // handler: GET /api/own guarded
  onRequest: [
    (event) => {
      if (!(Number(getQuery(event).n) <= 100)) throw createError({ statusCode: 400 });
    },
  ],
  handler: (event) => '.'.repeat(Number(getQuery(event).n)),
});
