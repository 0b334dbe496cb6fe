// sample: a limiter for websocket logins only
import { createServer } from 'node:http';
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';

const app = express();
const server = createServer(app);
const io = new Server(server);
const loginLimiter = new RateLimiterMemory({ points: 5, duration: 60 });

io.on('connection', (socket) => {
  socket.on('login', async (name, ack) => { // handler: callback guarded handler
    try {
      await loginLimiter.consume(socket.handshake.address);
    } catch {
      ack({ error: 'Too Many Requests' });
      return;
    }
    ack({ name });
  });
});

app.get('/rooms', (req, res) => { // handler: GET /rooms unguarded
  res.json([]);
});

server.listen(3000);
