import rateLimit from 'express-rate-limit';

const apiLimiter = rateLimit({ windowMs: 60_000, max: 30 });

export default apiLimiter;
