// sample: how far hooks reach, and options of the program's own that stand for hooks
import { type Context, Elysia } from 'elysia';

const counts = new Map<string, number>();
setInterval(() => counts.clear(), 60_000);

const refuse = ({ request, set }: Context): string | undefined => {
  const ip = request.headers.get('x-real-ip') ?? '';
  counts.set(ip, (counts.get(ip) ?? 0) + 1);
  if ((counts.get(ip) ?? 0) <= 10) return undefined;
  set.status = 429;
  return 'Too Many Requests';
};

const own = new Elysia().onBeforeHandle(refuse);
const scoped = new Elysia().onBeforeHandle({ as: 'scoped' }, refuse);
const everywhere = new Elysia({ name: 'everywhere' }).onBeforeHandle({ as: 'global' }, refuse);
const lifted = new Elysia().onBeforeHandle(refuse).as('global');
const guarding = new Elysia().guard({ as: 'scoped', beforeHandle: refuse });
const first = new Elysia().onRequest(refuse);
const resolving = new Elysia().resolve({ as: 'global' }, ({ ip, status }) => (limited(ip) ? status(429) : { seen: true }));
const deriving = new Elysia().derive({ as: 'global' }, () => ({ locale: 'en' }));

function limited(ip: string): boolean {
  counts.set(ip, (counts.get(ip) ?? 0) + 1);
  return (counts.get(ip) ?? 0) > 10;
}

new Elysia().use(own).get('/own', () => 'ok').listen(3000); // handler: GET /own unguarded
new Elysia().use(scoped).get('/scoped', () => 'ok').listen(3001); // handler: GET /scoped guarded app
new Elysia().use(new Elysia().use(scoped)).get('/two', () => 'ok').listen(3002); // handler: GET /two unguarded
new Elysia().use(everywhere).get('/everywhere', () => 'ok').listen(3003); // handler: GET /everywhere guarded app
new Elysia().use(new Elysia().use(everywhere)).get('/deep', () => 'ok').listen(3004); // handler: GET /deep guarded app
new Elysia().get('/before', () => 'ok').use(everywhere).listen(3005); // handler: GET /before unguarded
new Elysia().use(lifted).get('/lifted', () => 'ok').listen(3006); // handler: GET /lifted guarded app
new Elysia().use(new Elysia().as('global').onBeforeHandle(refuse)).get('/late', () => 'ok').listen(3007); // handler: GET /late unguarded
new Elysia().use(guarding).get('/guarding', () => 'ok').listen(3008); // handler: GET /guarding guarded app
new Elysia().use(first).get('/first', () => 'ok').listen(3009); // handler: GET /first guarded app
new Elysia().use(resolving).get('/resolving', () => 'ok').listen(3010); // handler: GET /resolving guarded app
new Elysia().use(deriving).get('/deriving', () => 'ok').listen(3011); // handler: GET /deriving unguarded

const macros = new Elysia({ name: 'macros' })
  .macro({
    limit: (max: number) => ({
      beforeHandle({ request, status }: Context) {
        const ip = request.headers.get('x-real-ip') ?? '';
        counts.set(ip, (counts.get(ip) ?? 0) + 1);
        return (counts.get(ip) ?? 0) > max ? status(429) : undefined;
      },
    }),
    signedIn: { resolve: ({ headers }: Context) => ({ user: headers['x-user'] }) },
  })
  .macro('calm', { beforeHandle: refuse });

new Elysia()
  .use(macros)
  .get('/limit', () => 'ok', { limit: 20 }) // handler: GET /limit guarded route
  .get('/calm', () => 'ok', { calm: true }) // handler: GET /calm guarded route
  .get('/hasty', () => 'ok', { calm: false }) // handler: GET /hasty unguarded
  .get('/signed-in', () => 'ok', { signedIn: true }) // handler: GET /signed-in unguarded
  // What no macro that is seen stands for, though it speaks of limits.
  .get('/foreign', () => 'ok', { rateLimit: 5 }) // handler: GET /foreign unknown
  .group('/group', { limit: 3 }, (app) => app.get('/a', () => 'ok')) // handler: GET /a guarded
  .get('/plain', () => 'ok') // handler: GET /plain unguarded
  .listen(3012);
