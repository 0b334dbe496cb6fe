// sample: Arcjet for other runtimes is asked in the same way
import express from 'express';
import bunJet, { slidingWindow as bunWindow } from '@arcjet/bun';
import denoJet, { slidingWindow as denoWindow } from '@arcjet/deno';
import remixJet, { slidingWindow as remixWindow } from '@arcjet/remix';
import reactrouterJet, { slidingWindow as reactrouterWindow } from '@arcjet/react-router';
import astroJet, { slidingWindow as astroWindow } from '@arcjet/astro';
import fastifyJet, { slidingWindow as fastifyWindow } from '@arcjet/fastify';
import nuxtJet, { slidingWindow as nuxtWindow } from '@arcjet/nuxt';

const app = express();

const bun = bunJet({ key: 'key', rules: [bunWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/bun', async (req, res) => { // handler: GET /bun guarded handler
  const decision = await bun.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('bun');
});

const deno = denoJet({ key: 'key', rules: [denoWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/deno', async (req, res) => { // handler: GET /deno guarded handler
  const decision = await deno.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('deno');
});

const remix = remixJet({ key: 'key', rules: [remixWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/remix', async (req, res) => { // handler: GET /remix guarded handler
  const decision = await remix.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('remix');
});

const reactrouter = reactrouterJet({ key: 'key', rules: [reactrouterWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/react-router', async (req, res) => { // handler: GET /react-router guarded handler
  const decision = await reactrouter.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('react-router');
});

const astro = astroJet({ key: 'key', rules: [astroWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/astro', async (req, res) => { // handler: GET /astro guarded handler
  const decision = await astro.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('astro');
});

const fastify = fastifyJet({ key: 'key', rules: [fastifyWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/fastify', async (req, res) => { // handler: GET /fastify guarded handler
  const decision = await fastify.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('fastify');
});

const nuxt = nuxtJet({ key: 'key', rules: [nuxtWindow({ mode: 'LIVE', interval: 60, max: 10 })] });

app.get('/nuxt', async (req, res) => { // handler: GET /nuxt guarded handler
  const decision = await nuxt.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('nuxt');
});
