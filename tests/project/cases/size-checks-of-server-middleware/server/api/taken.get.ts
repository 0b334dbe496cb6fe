import { defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => { // handler: GET /api/taken guarded
  const { size } = getQuery(event);
  return '.'.repeat(Number(size));
});
