// sample: packages that let clients in to an app, where another program of the package listens and has a limiter
import awsLambdaFastify from '@fastify/aws-lambda';
import legacyFastify from 'aws-lambda-fastify';
import codegenie from '@codegenie/serverless-express';
import vendia, { configure } from '@vendia/serverless-express';
import * as awsServerlessExpress from 'aws-serverless-express';
import express from 'express';
import Fastify from 'fastify';
import { createApp, createRouter, eventHandler, toNodeListener } from 'h3';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { handle as handleAtEdge } from 'hono/lambda-edge';
import { handle as handlePages } from 'hono/cloudflare-pages';
import { handle as handleNetlify } from 'hono/netlify';
import { fire, handle as handleFetch } from 'hono/service-worker';
import { handle as handleVercel } from 'hono/vercel';
import { listen } from 'listhen';
import serverless from 'serverless-http';
import { serve } from 'srvx';

const http = express();
http.get('/http', (req, res) => res.send('a')); // handler: GET /http unguarded
export const handler = serverless(http);

const vendor = express();
vendor.get('/vendor', (req, res) => res.send('a')); // handler: GET /vendor unguarded
export const vendored = vendia({ app: vendor });

const configured = express();
configured.get('/configured', (req, res) => res.send('a')); // handler: GET /configured unguarded
export const withOptions = configure({ app: configured });

const genie = express();
genie.get('/genie', (req, res) => res.send('a')); // handler: GET /genie unguarded
export const summoned = codegenie({ app: genie });

const old = express();
old.get('/old', (req, res) => res.send('a')); // handler: GET /old unguarded
export const server = awsServerlessExpress.createServer(old);

const fast = Fastify();
fast.get('/fast', async () => 'a'); // handler: GET /fast unguarded
export const proxy = awsLambdaFastify(fast);

const slow = Fastify();
slow.get('/slow', async () => 'a'); // handler: GET /slow unguarded
export const legacy = legacyFastify(slow);

const stack = createApp();
const router = createRouter();
router.get('/stack', eventHandler(() => 'a')); // handler: GET /stack unguarded
stack.use(router);
listen(toNodeListener(stack), { port: 3000 });

const web = new Hono();
web.get('/web', (c) => c.text('a')); // handler: GET /web unguarded
serve({ fetch: web.fetch, port: 3001 });

const lambda = new Hono();
lambda.get('/lambda', (c) => c.text('a')); // handler: GET /lambda unguarded
export const answer = handle(lambda);

const edge = new Hono();
edge.get('/edge', (c) => c.text('a')); // handler: GET /edge unguarded
export const atEdge = handleAtEdge(edge);

const pages = new Hono();
pages.get('/pages', (c) => c.text('a')); // handler: GET /pages unguarded
export const onRequest = handlePages(pages);

const netlify = new Hono();
netlify.get('/netlify', (c) => c.text('a')); // handler: GET /netlify unguarded
export const atNetlify = handleNetlify(netlify);

const worker = new Hono();
worker.get('/worker', (c) => c.text('a')); // handler: GET /worker unguarded
self.addEventListener('fetch', handleFetch(worker));

const fired = new Hono();
fired.get('/fired', (c) => c.text('a')); // handler: GET /fired unguarded
fire(fired);

const vercel = new Hono();
vercel.get('/vercel', (c) => c.text('a')); // handler: GET /vercel unguarded
export const GET = handleVercel(vercel);
