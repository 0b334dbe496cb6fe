import { router } from './events.js';

export { router as events };
export { default as venues, artists } from './venues.js';
