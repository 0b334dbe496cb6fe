export const stars = (n) => '*'.repeat(n);

export function bar(n) {
  return '#'.repeat(Math.max(0, Math.min(n, 80)));
}

export default function filler() {
  return 'x'.repeat(500_000);
}

export const row = (cells) => cells.map((cell) => `<td>${cell}</td>`).join('');
