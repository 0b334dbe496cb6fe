export * from './limits.js';
export * from './menu.js';
export * from './tables.js';
