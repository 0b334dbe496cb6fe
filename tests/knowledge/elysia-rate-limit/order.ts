// sample: the plugin guards the routes after it; options that switch it off
import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

new Elysia()
  .get('/before', () => []) // handler: GET /before unguarded
  .use(rateLimit({ duration: 60_000, max: 10 }))
  .get('/after', () => []) // handler: GET /after guarded
  .get('/sized', ({ query }) => '─'.repeat(Number(query['width']))) // handler: GET /sized guarded ; amplifies: request
  .listen(3000);

const defaults = new Elysia();
defaults.use(rateLimit());
defaults.get('/defaults', () => []); // handler: GET /defaults guarded
defaults.listen(3001);

const skipped = new Elysia();
skipped.use(rateLimit({ max: 20, skip: () => true }));
skipped.get('/skipped', () => []); // handler: GET /skipped unguarded ; near-miss: switched-off
skipped.listen(3002);

const endless = new Elysia();
endless.use(rateLimit({ max: Infinity }));
endless.get('/endless', () => []); // handler: GET /endless unguarded ; near-miss: switched-off
endless.listen(3003);
