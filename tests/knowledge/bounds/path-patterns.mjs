// sample: what a pattern in the path lets through is bounded where it cannot be of any length
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';

const app = express();
app.get('/short/:n(\\d{1,3})', (req, res) => { // handler: GET /short/:n(\d{1,3}) unguarded
  res.send('x'.repeat(req.params.n));
});
app.get('/any/:n(\\d+)', (req, res) => { // handler: GET /any/:n(\d+) unguarded
  res.send('x'.repeat(req.params.n)); // amplifies: request
});
app.get('/beside/:word([a-z]{2})/:n', (req, res) => { // handler: GET /beside/:word([a-z]{2})/:n unguarded
  res.send(req.params.word.repeat(req.params.n)); // amplifies: request
});
app.get('/:kind(?:a|b){/:n}', (req, res) => { // handler: GET /:kind(?:a|b){/:n} unguarded
  res.send('x'.repeat(req.params.n)); // amplifies: request
});
app.get(/^\/(\d{1,3})x(?<rest>\d+)$/, (req, res) => { // handler: GET _ unguarded
  res.write('x'.repeat(Number(req.params[0])));
  res.end('y'.repeat(Number(req.params.rest))); // amplifies: request
});
// Both lead here, and one of them lets any number through.
app.get(['/of-two/:n(\\d{2})', '/of-two/:n/all'], (req, res) => { // handler: GET _ unguarded
  res.send('x'.repeat(req.params.n)); // amplifies: request
});
app.listen(3000);

const hono = new Hono();
hono.get('/short/:n{[0-9]{1,3}}', (c) => c.text('x'.repeat(Number(c.req.param('n'))))); // handler: GET /short/:n{[0-9]{1,3}} unguarded
hono.get('/any/:n{[0-9]+}', (c) => c.text('x'.repeat(Number(c.req.param('n'))))); // handler: GET /any/:n{[0-9]+} unguarded ; amplifies: request
export default hono;

const fastify = Fastify();
fastify.get('/short/:n(^\\d{1,3}$)', async (request) => 'x'.repeat(request.params.n)); // handler: GET /short/:n(^\d{1,3}$) unguarded
fastify.get('/any/:n(^\\d+$)', async (request) => 'x'.repeat(request.params.n)); // handler: GET /any/:n(^\d+$) unguarded ; amplifies: request
await fastify.listen({ port: 3001 });
