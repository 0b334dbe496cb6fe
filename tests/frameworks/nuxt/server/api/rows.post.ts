export default defineEventHandler(async (event) => {
  const { n } = await readBody<{ n: number }>(event);
  return { rows: Array.from({ length: Number(n) }, (_, row) => row) };
});
