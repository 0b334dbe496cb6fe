export { default as limiter } from './limiter.js';
