export * from './guards.ts';
export * from './limits.ts';
