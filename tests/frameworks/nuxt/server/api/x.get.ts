export default defineEventHandler((event) => {
  const { n } = getQuery(event);
  return 'ab'.repeat(Number(n));
});
