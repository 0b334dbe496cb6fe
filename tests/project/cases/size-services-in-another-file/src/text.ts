export const rule = (width: number): string => '='.repeat(width);
