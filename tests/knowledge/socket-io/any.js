// sample: listeners of all events, which count, and what only looks like one that does
import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  let count = 0;
  setInterval(() => { count = 0; }, 1000).unref();
  socket.onAny(() => {
    if (++count > 20) socket.disconnect();
  });
  socket.on('login', (data) => { // handler: callback guarded app
    socket.emit('rank', data.name);
  });
});

io.of('/behind').on('connection', (socket) => {
  let count = 0;
  socket.on('login', (data) => { // handler: callback guarded app
    socket.emit('rank', data.name);
  });
  socket.prependAny(() => {
    if (++count > 20) {
      socket.disconnect(true);
      return;
    }
    console.log(count);
  });
});

io.of('/used').on('connection', (socket) => {
  let count = 0;
  socket.on('move', (to) => { // handler: callback guarded app
    socket.broadcast.emit('moved', to);
  });
  socket.use((event, next) => {
    if (++count > 20) return socket.disconnect();
    next();
  });
});

io.of('/logged').on('connection', (socket) => {
  let count = 0;
  socket.onAny((event) => {
    if (++count > 20) console.warn(event);
  });
  socket.on('login', (data) => { // handler: callback unguarded
    socket.emit('rank', data.name);
  });
});

io.of('/banned').on('connection', (socket) => {
  socket.onAny((event) => {
    if (event === 'bye') socket.disconnect();
  });
  socket.on('login', (data) => { // handler: callback unguarded
    socket.emit('rank', data.name);
  });
});
