// sample: headers, cookies, redirects and what a template is given are sent as well
import Fastify from 'fastify';

const app = Fastify();

app.get('/redirect', (request, reply) => reply.redirect(`/${'1'.repeat(Number(request.query.n))}`)); // handler: GET /redirect unguarded ; amplifies: request
app.get('/of-version-4', (request, reply) => reply.redirect(301, `/${'2'.repeat(Number(request.query.n))}`)); // handler: GET /of-version-4 unguarded ; amplifies: request
app.get('/headers', (request, reply) => reply.headers({ 'x-pad': '3'.repeat(Number(request.query.n)) }).send('fine')); // handler: GET /headers unguarded ; amplifies: request
app.get('/cookie', (request, reply) => reply.setCookie('pad', '4'.repeat(Number(request.query.n))).send('fine')); // handler: GET /cookie unguarded ; amplifies: request
app.get('/view', (request, reply) => reply.view('rows', { rows: Array.from({ length: Number(request.query.n) }) })); // handler: GET /view unguarded ; amplifies: request
app.get('/moved', (request, reply) => reply.redirect('/target', 301)); // handler: GET /moved unguarded
app.get('/back', (request, reply) => reply.redirect(request.query.back)); // handler: GET /back unguarded
app.get('/few', (request, reply) => reply.headers({ 'x-pad': '5'.repeat(Math.min(Number(request.query.n), 9)) }).send('fine')); // handler: GET /few unguarded

app.listen({ port: 3000 });
