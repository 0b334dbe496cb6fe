import rateLimit from 'express-rate-limit';

const options = { windowMs: 15 * 60 * 1000, standardHeaders: true };

export const loginLimiter = rateLimit({ ...options, limit: 5 });
export const uploads = rateLimit({ ...options, limit: 50 });
export default rateLimit(options);
