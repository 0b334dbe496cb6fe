import amplifiers from './amplifiers.ts';
import bounds from './bounds.ts';
import express from './frameworks/express.ts';
import nodeHttp from './frameworks/node-http.ts';
import expressBrute from './limiters/express-brute.ts';
import expressLimiter from './limiters/express-limiter.ts';
import expressRateLimit from './limiters/express-rate-limit.ts';
import expressSlowDown from './limiters/express-slow-down.ts';
import rateLimiterFlexible from './limiters/rate-limiter-flexible.ts';
import packages from './packages.ts';
import type { Knowledge } from './schema.ts';

/** All rows that ship with the plugin. */
export const knowledge: Knowledge = {
  frameworks: [express, nodeHttp],
  limiters: [expressRateLimit, expressSlowDown, rateLimiterFlexible, expressBrute, expressLimiter],
  amplifiers,
  bounds,
  packages,
};
