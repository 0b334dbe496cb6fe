// sample: refusals by other statuses, constants, named codes and error handlers; sockets limited, routes not
import { createServer } from 'node:http';
import express from 'express';
import createError from 'http-errors';
import { StatusCodes } from 'http-status-codes';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { WebSocketServer } from 'ws';

const app = express();
const server = createServer(app);
const wss = new WebSocketServer({ server });
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const TOO_MANY_REQUESTS = 429;

app.get('/socket-info', (req, res) => { // handler: GET /socket-info unguarded
  res.json({ clients: wss.clients.size });
});

app.get('/named', async (req, res) => { // handler: GET /named guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    return res.status(StatusCodes.TOO_MANY_REQUESTS).end();
  }
  res.send('ok');
});

app.get('/constant', async (req, res) => { // handler: GET /constant guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    res.writeHead(TOO_MANY_REQUESTS);
    res.end();
    return;
  }
  res.send('ok');
});

app.get('/forbidden', async (req, res) => { // handler: GET /forbidden guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    return res.status(403).send('blocked');
  }
  res.send('ok');
});

app.get('/created-error', async (req, res, next) => { // handler: GET /created-error guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    return next(createError(429, 'Too Many Requests'));
  }
  res.send('ok');
});

wss.on('connection', (socket, req) => {
  socket.on('message', async (data) => { // handler: callback guarded handler
    try {
      await limiter.consume(req.socket.remoteAddress);
    } catch {
      socket.close(1008, 'Too Many Requests');
      return;
    }
    socket.send(data);
  });
});

server.listen(3000);
