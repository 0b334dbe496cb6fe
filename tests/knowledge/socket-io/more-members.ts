// sample: the module of Socket.IO itself, namespaces, rooms, and members that are seldom used
import io, { type Server } from 'socket.io';

const server = new io(3000);
const chat = server.of('/chat');

server.attach(4000);
server.listen(5000);
server.to('room').emit('started', 'now');
server.in('room').emit('started', 'now');
chat.use((socket, next) => next());
chat.to('room').emit('started', 'now');

chat.on('connection', (socket) => {
  socket.on('say', (count) => { // handler: callback unguarded
    socket.join('room');
    socket.send('x'.repeat(count)); // amplifies: request
    socket.to('room').emit('said', 'y'.repeat(count)); // amplifies: request
    socket.in('room').emit('said', 'z'.repeat(count)); // amplifies: request
    socket.broadcast.to('room').emit('said', 'w'.repeat(count)); // amplifies: request
    socket.leave('room');
  });
});

export function onServer(given: Server): void {
  given.on('connection', (socket) => {
    socket.on('given', () => socket.emit('given')); // handler: callback unguarded or unknown
  });
}

server.sockets.on('connect', (socket) => {
  socket.on('draw', (count) => { // handler: callback unguarded
    socket.volatile.broadcast.to('room').emit('drawn', 'x'.repeat(count)); // amplifies: request
    socket.broadcast.volatile.emit('drawn', 'x'.repeat(count)); // amplifies: request
    socket.except('room').compress(false).emit('drawn', 'x'.repeat(count)); // amplifies: request
    server.sockets.in('room').emit('drawn', 'x'.repeat(count)); // amplifies: request
    server.local.emit('drawn', 'x'.repeat(count)); // amplifies: request
    server.except('room').timeout(100).emit('drawn', 'x'.repeat(count)); // amplifies: request
  });
});
