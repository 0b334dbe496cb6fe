// sample: the plugin across instances: a parent's guards later children, a child's its parent unless it is scoped
import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

const early = new Elysia().get('/early', () => []); // handler: GET /early unguarded
const late = new Elysia().get('/late', () => []); // handler: GET /late guarded

new Elysia()
  .use(early)
  .use(rateLimit({ duration: 60_000, max: 10 }))
  .use(late)
  .listen(3000);

const limits = new Elysia().use(rateLimit({ duration: 60_000, max: 20 }));

new Elysia()
  .get('/first', () => []) // handler: GET /first unguarded
  .use(limits)
  .get('/second', () => []) // handler: GET /second guarded
  .listen(3001);

const scoped = new Elysia()
  .use(rateLimit({ duration: 60_000, max: 30, scoping: 'scoped' }))
  .get('/inside', () => []); // handler: GET /inside guarded

new Elysia()
  .use(scoped)
  .get('/outside', () => []) // handler: GET /outside unguarded
  .listen(3002);
