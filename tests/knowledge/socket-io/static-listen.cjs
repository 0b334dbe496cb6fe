// sample: the functions of the module itself that versions 1 and 2 have
const http = require('http');
const socketIo = require('socket.io');

const server = http.createServer();
const io = socketIo.listen(server, { origins: '*:*' });

io.sockets.on('connection', (socket) => {
  socket.on('join', (room) => { // handler: callback unguarded
    socket.join(room);
    io.to(room).emit('joined', room);
  });
});

require('socket.io').attach(server, { path: '/remote' }).on('connection', (socket) => {
  socket.on('size', (n) => { // handler: callback unguarded
    socket.emit('filled', 'x'.repeat(n)); // amplifies: request
  });
});

server.listen(3000);
