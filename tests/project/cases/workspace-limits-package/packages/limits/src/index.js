export { perMinute, tagged } from './http.js';
