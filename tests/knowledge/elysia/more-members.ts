// sample: the default export of Elysia, hooks that only prepare, and members that are seldom used
import Elysia, { error, type Context, type Handler } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

const app = new Elysia()
  .onParse(({ request }) => request.text())
  .onTransform(({ path }) => console.log(path))
  .patch('/patch', () => 'patch') // handler: PATCH /patch unguarded
  .options('/options', () => 'options') // handler: OPTIONS /options unguarded
  .head('/head', () => '') // handler: HEAD /head unguarded
  .connect('/connect', () => 'connect') // handler: CONNECT /connect unguarded
  .get('/path', ({ path }) => path) // handler: GET /path unguarded
  .get('/set', ({ set, query }) => { // handler: GET /set unguarded
    set.status = 201;
    return 'x'.repeat(Number(query.size)); // amplifies: request
  })
  .get('/error', ({ error: fail, query }) => fail(418, 'x'.repeat(Number(query.size)))) // handler: GET /error unguarded ; amplifies: request
  .get('/imported', ({ query }) => error(418, 'x'.repeat(Number(query.size)))) // handler: GET /imported unguarded ; amplifies: request
  .get('/moved', ({ redirect }) => redirect('/')) // handler: GET /moved unguarded
  .use(rateLimit({ max: 10 }))
  .get('/limited', () => 'limited'); // handler: GET /limited guarded

const guarded = new Elysia();
const hits = new Map<string, number>();

guarded.get('/before', () => 'before'); // handler: GET /before unguarded
guarded.onBeforeHandle(({ set, headers }) => {
  const count = (hits.get(headers['x-client'] ?? '') ?? 0) + 1;
  hits.set(headers['x-client'] ?? '', count);
  if (count <= 10) return;
  set.status = 429;
  return 'Too Many Requests';
});
guarded.get('/after', () => 'after'); // handler: GET /after guarded

const typed: Handler = ({ query }) => 'x'.repeat(Number(query.size)); // amplifies: request

guarded.get('/typed', typed); // handler: GET /typed guarded

function sized({ query }: Context): string {
  return 'x'.repeat(Number(query.size)); // amplifies: request
}

app.get('/sized', sized); // handler: GET /sized guarded

export function onApp(given: Elysia): void {
  given.get('/given', () => 'given'); // handler: GET /given unknown
}

await app.handle(new Request('http://localhost/path'));
guarded.listen(3001);
app.listen(3000);
