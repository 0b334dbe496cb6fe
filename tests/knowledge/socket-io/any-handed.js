// sample: listeners of all events that hand the connection to code which is not read
import { EventEmitter } from 'node:events';
import { Server } from 'socket.io';
import { collect } from 'some-metrics';

const io = new Server(3000);

io.on('connection', (socket) => {
  let left = 20;
  setInterval(() => { left = 20; }, 1000).unref();
  socket.onAny(() => EventEmitter.prototype.emit.call(socket, 'count'));
  socket.on('count', () => {
    left -= 1;
    if (left < 0) socket.disconnect();
  });
  socket.on('login', (data) => { // handler: callback unknown handed-over
    socket.emit('rank', data.name);
  });
});

io.of('/measured').on('connection', (socket) => {
  socket.onAny((event) => {
    collect(event, socket.id);
    console.log(socket);
  });
  socket.on('login', (data) => { // handler: callback unguarded
    socket.emit('rank', data.name);
  });
});
