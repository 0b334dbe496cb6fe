import { defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => { // handler: GET /api/stars unguarded
  const { count } = getQuery(event);
  return '*'.repeat(count); // amplifies: request
});
