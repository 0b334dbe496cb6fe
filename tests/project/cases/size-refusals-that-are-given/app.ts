import { Hono } from 'hono';
import { ensure, greeting, refusal, remark, tooLarge } from './refuse.ts';

const app = new Hono();

app.get('/truthy', (c) => { // handler: GET /truthy unguarded
  const n = Number(c.req.query('n'));
  const refused = tooLarge(c, n);
  if (refused) return refused;
  return c.text('x'.repeat(n));
});

app.get('/null', (c) => { // handler: GET /null unguarded
  const n = Number(c.req.query('n'));
  const refused = tooLarge(c, n);
  if (refused !== null) return refused;
  return c.text('x'.repeat(n));
});

app.get('/undefined', (c) => { // handler: GET /undefined unguarded
  const n = Number(c.req.query('n'));
  return refusal(n) ?? c.text('x'.repeat(n));
});

app.get('/else', (c) => { // handler: GET /else unguarded
  const n = Number(c.req.query('n'));
  return greeting(c, n) ?? c.text('x'.repeat(n)); // amplifies: request
});

app.get('/other', (c) => { // handler: GET /other unguarded
  const n = Number(c.req.query('n'));
  return tooLarge(c, n) ?? c.text('x'.repeat(Number(c.req.query('m')))); // amplifies: request
});

app.get('/ignored', (c) => { // handler: GET /ignored unguarded
  const n = Number(c.req.query('n'));
  const refused = tooLarge(c, n);
  if (refused) console.warn('too large');
  return c.text('x'.repeat(n)); // amplifies: request
});

app.get('/ensured', (c) => { // handler: GET /ensured unguarded
  const n = Number(c.req.query('n'));
  ensure(n <= 500, 'n is at most 500');
  return c.text('x'.repeat(n));
});

app.get('/remarked', (c) => { // handler: GET /remarked unguarded
  const n = Number(c.req.query('n'));
  remark(n <= 500, 'n is large');
  return c.text('x'.repeat(n)); // amplifies: request
});

export default app;
