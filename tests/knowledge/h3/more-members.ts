// sample: what h3 reads of requests and how it sends, under the names of both versions
import {
  defineMiddleware, getCookie, getHeader, getHeaders, getRequestHeader, getRequestHeaders, getRequestPath, getRequestURL, getRouterParams, getValidatedRouterParams, H3, html,
  parseCookies, readFormData, readMultipartFormData, readRawBody, send, sendRedirect, sendStream, type EventHandler, type H3Event, type Middleware,
} from 'h3';
import { H3 as Nightly } from 'h3-nightly';
import { z } from 'zod';

const app = new H3();

app.get('/headers', (event) => { // handler: GET /headers unguarded
  const lines = [getHeader(event, 'a'), getRequestHeader(event, 'b'), getHeaders(event)['c'], getRequestHeaders(event)['d'], event.headers.get('e'), getRequestPath(event), event.path];
  return lines.join(' ');
});

app.get('/repeated/:size', (event) => { // handler: GET /repeated/:size unguarded
  const { size } = getRouterParams(event);
  return 'x'.repeat(Number(size)); // amplifies: request
});

app.get('/header', (event) => 'x'.repeat(Number(getHeader(event, 'x-size')))); // handler: GET /header unguarded ; amplifies: request
app.get('/cookie', (event) => 'x'.repeat(Number(getCookie(event, 'size')))); // handler: GET /cookie unguarded ; amplifies: request
app.get('/cookies', (event) => 'x'.repeat(Number(parseCookies(event).size))); // handler: GET /cookies unguarded ; amplifies: request
app.get('/url', (event) => 'x'.repeat(Number(new URL(getRequestURL(event)).searchParams.get('size')))); // handler: GET /url unguarded ; amplifies: request
app.get('/request', (event) => 'x'.repeat(Number(new URL(event.req.url).searchParams.get('size')))); // handler: GET /request unguarded ; amplifies: request
app.get('/request-header', (event) => 'x'.repeat(Number(event.req.headers.get('x-size')))); // handler: GET /request-header unguarded ; amplifies: request
app.get('/context/:size', (event) => 'x'.repeat(Number(event.context.params?.size))); // handler: GET /context/:size unguarded ; amplifies: request
app.post('/raw', async (event) => (await readRawBody(event)) ?? ''); // handler: POST /raw unguarded
app.post('/form', async (event) => 'x'.repeat(Number((await readFormData(event)).get('size')))); // handler: POST /form unguarded ; amplifies: request
app.post('/parts', async (event) => (await readMultipartFormData(event))?.length ?? 0); // handler: POST /parts unguarded

app.get('/bounded/:size', async (event) => { // handler: GET /bounded/:size unguarded
  const { size } = await getValidatedRouterParams(event, z.object({ size: z.coerce.number().max(100) }).parse);
  return 'x'.repeat(size);
});

app.get('/sent', (event) => send(event, 'x'.repeat(Number(event.url.searchParams.get('size'))))); // handler: GET /sent unguarded ; amplifies: request
app.get('/stream', (event) => sendStream(event, new Response('stream').body!)); // handler: GET /stream unguarded
app.get('/html', (event) => html(event, 'x'.repeat(Number(event.url.searchParams.get('size'))))); // handler: GET /html unguarded ; amplifies: request
app.get('/moved', (event) => sendRedirect(event, '/', 302)); // handler: GET /moved unguarded

app.get('/status', (event) => { // handler: GET /status unguarded
  event.res.status = 201;
  return 'created';
});

const typed: EventHandler = (event) => 'x'.repeat(Number(event.url.searchParams.get('size'))); // amplifies: request
const passing: Middleware = (event, next) => next();

app.use(passing);
app.use(defineMiddleware((event, next) => next()));
app.get('/typed', typed); // handler: GET /typed unguarded

const nightly = new Nightly();

nightly.get('/nightly', (event: H3Event) => event.url.pathname); // handler: GET /nightly unguarded

export function onApp(given: H3): void {
  given.get('/given', () => 'given'); // handler: GET /given unknown
}
