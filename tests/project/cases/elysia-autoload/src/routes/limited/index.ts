import { rateLimit } from 'elysia-rate-limit';
import type { App } from '../..';

export default (app: App) =>
  app
    .use(rateLimit({ max: 10, duration: 60_000, scoping: 'scoped' }))
    .get('/', () => 'limited'); // handler: GET / guarded
