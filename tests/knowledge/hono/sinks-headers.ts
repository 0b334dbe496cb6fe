// sample: headers are sent as well, in whatever form a response is given them
import { Hono } from 'hono';

const app = new Hono();

app.get('/redirect', (c) => c.redirect(`/${'1'.repeat(Number(c.req.query('n')))}`)); // handler: GET /redirect unguarded ; amplifies: request
app.get('/third', (c) => c.text('fine', 200, { 'x-pad': '2'.repeat(Number(c.req.query('n'))) })); // handler: GET /third unguarded ; amplifies: request
app.get('/init', (c) => c.json({}, { status: 200, headers: { 'x-pad': '3'.repeat(Number(c.req.query('n'))) } })); // handler: GET /init unguarded ; amplifies: request
app.get('/response', (c) => new Response('fine', { headers: { 'x-pad': '4'.repeat(Number(c.req.query('n'))) } })); // handler: GET /response unguarded ; amplifies: request
app.get('/pairs', (c) => new Response('fine', { headers: [['x-pad', '5'.repeat(Number(c.req.query('n')))]] })); // handler: GET /pairs unguarded ; amplifies: request
app.get('/json', (c) => Response.json({}, { headers: { 'x-pad': '6'.repeat(Number(c.req.query('n'))) } })); // handler: GET /json unguarded ; amplifies: request
app.get('/back', (c) => c.redirect(c.req.query('back') ?? '/', 301)); // handler: GET /back unguarded
app.get('/few', (c) => c.text('fine', 200, { 'x-pad': '7'.repeat(Math.min(Number(c.req.query('n')), 9)), 'x-echo': c.req.query('echo') ?? '' })); // handler: GET /few unguarded
app.get('/asked', (c) => { // handler: GET /asked unguarded
  const headers = { 'x-pad': '8'.repeat(Math.min(Number(c.req.query('n')), 100)) };
  return new Response('fine', { headers, status: 200 });
});

export default app;
