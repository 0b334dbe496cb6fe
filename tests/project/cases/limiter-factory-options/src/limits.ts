import { createLimiter } from './create-limiter.ts';

export const usual = createLimiter();
export const strict = createLimiter({ limit: 3 });
export const endless = createLimiter({ limit: Infinity });
export const skipped = createLimiter({ limit: 3, skip: () => true });
