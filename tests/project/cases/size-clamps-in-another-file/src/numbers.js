export const clamp = (value, min, max) => Math.max(min, Math.min(Number(value) || 0, max));

export function toInt(value, { min = 0, max = Infinity } = {}) {
  const n = parseInt(value, 10);
  if (Number.isNaN(n)) return min;
  return Math.min(Math.max(n, min), max);
}

export const atLeast = (value, min) => Math.max(Number(value) || 0, min);

export const toNumber = (value) => Number(value);

export const few = (value) => Math.max(0, Math.min(Number(value) || 0, 80));
