// sample: counters of one's own in listeners, which have no status to refuse with
import { Server } from 'socket.io';

const io = new Server(3000);
const counts = new Map();

function allowed(id) {
  const entry = counts.get(id) ?? { calls: 0 };
  entry.calls += 1;
  counts.set(id, entry);
  return entry.calls <= 10;
}

function calls(id) {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count;
}

io.on('connection', (socket) => {
  let budget = 20;
  setInterval(() => (budget = 20), 1000);

  socket.on('budget', (points, reply) => { // handler: callback guarded handler
    if (--budget < 0) {
      reply({ error: 'slow down' });
      return;
    }
    socket.emit('budget', points);
  });

  socket.on('helper', (points) => { // handler: callback guarded handler
    if (!allowed(socket.id)) return;
    socket.emit('helper', points);
  });

  socket.on('thrown', (points) => { // handler: callback guarded handler
    if (calls(socket.id) > 10) throw new Error('too fast');
    socket.emit('thrown', points);
  });

  socket.on('walk', (points) => { // handler: callback unguarded
    let at = 0;
    while (at < 10) {
      at += 1;
      if (at > points.length) return;
      socket.emit('walk', points[at]);
    }
  });

  socket.on('checked', (points) => { // handler: callback unguarded
    if (points.length > 10) return;
    socket.emit('checked', points);
  });

  socket.on('logged', (points) => { // handler: callback unguarded
    if (!allowed(socket.id)) console.warn(socket.id);
    socket.emit('logged', points);
  });
});

io.of('/game').on('connection', (socket) => {
  let budget = 20;
  setInterval(() => (budget = 20), 1000);
  socket.use((event, next) => {
    if (--budget < 0) return next(new Error('slow down'));
    next();
  });
  socket.on('move', (to) => { // handler: callback guarded app
    socket.broadcast.emit('moved', to);
  });
});
