export function makeLines(count: number): string {
  return 'line\n'.repeat(Math.min(count, 100));
}
