export const stars = (n: number): string => '*'.repeat(n);

export const bar = (n: number): string => '#'.repeat(Math.max(0, Math.min(n, 80)));
