// sample: limiters inside the listener and in the middleware of the socket
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const io = new Server(3000);

io.on('connection', (socket) => {
  socket.on('question', async (text: string, ack?: (answer: unknown) => void) => { // handler: callback guarded
    try {
      await limiter.consume(socket.handshake.address);
    } catch {
      ack?.({ error: 'Too Many Requests' });
      return;
    }
    ack?.({ answer: text.length });
  });

  socket.on('hint', (text: string, ack?: (answer: unknown) => void) => { // handler: callback unguarded
    ack?.({ hint: text.length });
  });
});

io.of('/chat').on('connection', (socket) => {
  socket.use(async (_event, next) => {
    try {
      await limiter.consume(socket.handshake.address);
    } catch {
      next(new Error('Too Many Requests'));
      return;
    }
    next();
  });

  socket.on('say', (text: string) => { // handler: callback guarded
    socket.broadcast.emit('said', text);
  });
});
