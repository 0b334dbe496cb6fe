export async function readSettings(): Promise<{ limit: number }> {
  return { limit: Number(process.env['LIMIT'] ?? 10) };
}
