import { createError, defineEventHandler, getQuery } from 'h3';

export default defineEventHandler((event) => {
  if (Number(getQuery(event).size) > 1000) throw createError({ statusCode: 400 });
  if (Number(getQuery(event).width) > 1000) console.warn('wide');
  if (event.path.startsWith('/api/rows') && Number(getQuery(event).rows) > 100) throw createError({ statusCode: 400 });
});
