import { defineEventHandler } from 'nitro/h3';

export default defineEventHandler(async (event) => {
  const count = Number(event.url.searchParams.get('n'));
  return Array.from({ length: count }, (_, row) => row);
});
