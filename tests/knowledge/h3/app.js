// sample: h3 version 2: a limiter of the whole app, added after the routes
import { getRequestIP, H3, HTTPError, serve } from 'h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const app = new H3()
  .get('/users', () => []) // handler: GET /users guarded app
  .post('/users', (event) => event.req.json()); // handler: POST /users guarded app

app.use(async (event, next) => {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw new HTTPError({ status: 429, message: 'Too Many Requests' });
  }
  return next();
});

serve(app, { port: 3000 });
