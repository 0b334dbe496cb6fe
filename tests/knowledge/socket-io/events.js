// sample: events without a limiter, a limiter for connections only, and sizes that an event decides
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const io = new Server(3000);

io.use(async (socket, next) => {
  try {
    await limiter.consume(socket.handshake.address);
  } catch {
    next(new Error('Too Many Requests'));
    return;
  }
  next();
});

io.on('connection', (socket) => {
  socket.on('rows', (count, ack) => { // handler: callback unguarded
    ack(Array.from({ length: count }, (_, row) => row)); // amplifies: request
  });

  socket.on('banner', ({ width }) => { // handler: callback unguarded
    socket.emit('banner', '='.repeat(width)); // amplifies: request
  });

  socket.on('few', (count, ack) => { // handler: callback unguarded
    ack('x'.repeat(Math.min(Number(count) || 0, 100)));
  });
});
