export default defineEventHandler(async (event) => {
  const { n } = await readBody<{ n: number }>(event);
  return { text: 'ab'.repeat(n) };
});
