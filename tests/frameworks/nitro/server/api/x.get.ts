import { defineHandler, getQuery } from 'nitro/h3';

export default defineHandler((event) => {
  const { n } = getQuery(event);
  return 'ab'.repeat(Number(n));
});
