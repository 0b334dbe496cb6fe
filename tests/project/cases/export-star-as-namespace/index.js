export * as limits from './limits.js';
export * as shop from './shop.js';
