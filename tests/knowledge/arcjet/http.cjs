// sample: @arcjet/node on node:http, in CommonJS
const { createServer } = require('node:http');
const { default: arcjet, slidingWindow } = require('@arcjet/node');

const aj = arcjet({ key: process.env.ARCJET_KEY, rules: [slidingWindow({ mode: 'LIVE', interval: '1m', max: 10 })] });

createServer(async (req, res) => { // handler: callback guarded handler
  const decision = await aj.protect(req);
  if (decision.isDenied()) {
    res.writeHead(429);
    res.end('Too Many Requests');
    return;
  }
  res.end('ok');
}).listen(3000);
