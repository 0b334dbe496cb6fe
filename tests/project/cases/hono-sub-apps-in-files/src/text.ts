export const stars = (n: number): string => '*'.repeat(n);
