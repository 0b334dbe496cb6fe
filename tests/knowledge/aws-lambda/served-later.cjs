// sample: an app that a Lambda function makes at its first request, and one of another framework
const express = require('express');
const Koa = require('koa');
const ratelimit = require('koa-ratelimit');
const serverless = require('serverless-http');

const app = express();

app.post('/made', (req, res) => { // handler: POST /made unguarded
  res.json({ made: true });
});

let cached;

exports.handler = async (event, context) => {
  cached ??= serverless(app);
  return cached(event, context);
};

const koa = new Koa();

koa.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }));
koa.use((ctx) => { // handler: * / guarded app
  ctx.body = 'koa';
});

module.exports.koa = serverless(koa);
