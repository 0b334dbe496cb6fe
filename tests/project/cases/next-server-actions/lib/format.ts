/** No directive: nobody outside calls this. */
export async function line(width: number): Promise<string> {
  return '-'.repeat(width);
}
