// sample: Hono's own middleware at a route that lets pass what a request holds as it is
import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { cors } from 'hono/cors';
import { jwt } from 'hono/jwt';
import { logger } from 'hono/logger';
import { compress } from 'hono/compress';
import { contextStorage } from 'hono/context-storage';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { poweredBy } from 'hono/powered-by';
import { prettyJSON } from 'hono/pretty-json';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timing } from 'hono/timing';
import { sized } from '@acme/sized';

const app = new Hono();

app.get('/cors', cors(), logger(), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /cors unguarded ; amplifies: request
app.get('/jwt', jwt({ secret: 'secret', alg: 'HS256' }), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /jwt unguarded ; amplifies: request
app.get('/bearer', bearerAuth({ token: 'token' }), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /bearer unguarded ; amplifies: request
app.get('/basic', basicAuth({ username: 'admin', password: 'secret' }), (c) => c.text('-'.repeat(Math.min(Number(c.req.query('n')), 100)))); // handler: GET /basic unguarded
app.get('/headers', secureHeaders(), etag(), timing(), requestId(), poweredBy(), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /headers unguarded ; amplifies: request
app.get('/others', csrf(), compress(), prettyJSON(), contextStorage(), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /others unguarded ; amplifies: request
app.get('/sized', sized(), (c) => c.text('-'.repeat(Number(c.req.query('n'))))); // handler: GET /sized unguarded

export default app;
