// sample: h3 version 1: a limiter ahead of the router
import { createApp, createError, createRouter, defineEventHandler, getRequestIP } from 'h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const app = createApp();
const router = createRouter();

app.use(
  defineEventHandler(async (event) => {
    try {
      await limiter.consume(getRequestIP(event) ?? 'unknown');
    } catch {
      throw createError({ statusCode: 429, statusMessage: 'Too Many Requests' });
    }
  }),
);
app.use(router);

router.get('/users', defineEventHandler(() => [])); // handler: GET /users guarded
router.delete('/users/:id', defineEventHandler(() => null)); // handler: DELETE /users/:id guarded
