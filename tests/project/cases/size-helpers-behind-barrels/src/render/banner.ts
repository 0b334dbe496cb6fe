export function banner(text: string, width: number): string {
  return text.padEnd(width, '-');
}
