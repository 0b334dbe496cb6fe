const hits = new Map<string, number>();

export default defineEventHandler((event) => {
  const client = getRequestIP(event) ?? '';
  const count = (hits.get(client) ?? 0) + 1;
  hits.set(client, count);
  if (count > 10) throw createError({ statusCode: 429, statusMessage: 'Too Many Requests' });
});
