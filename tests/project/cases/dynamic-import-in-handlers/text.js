export const dots = (n) => '.'.repeat(n);
