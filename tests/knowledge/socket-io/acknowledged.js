// sample: acknowledgements, also of events without data
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const io = new Server(3000);

async function pass(socket, callback) {
  try {
    await limiter.consume(socket.id);
    return true;
  } catch {
    callback({ ok: false });
    return false;
  }
}

io.on('connection', (socket) => {
  socket.on('logout', async (callback) => { // handler: callback guarded
    if (!(await pass(socket, callback))) {
      return;
    }
    socket.leave('room');
    if (typeof callback === 'function') {
      callback();
    }
  });

  socket.on('status', (callback) => { // handler: callback unguarded
    callback({ ok: true });
  });

  socket.on('say', (text) => { // handler: callback unguarded
    socket.broadcast.emit('said', text);
  });
});
