// sample: listeners that call what the file declares further down
import { Server } from 'socket.io';

const io = new Server(3000);

io.on('connection', (socket) => {
  addPlayer(socket);
  if (socket.handshake.query.type === 'viewer') addViewer(socket);
});

const addPlayer = (socket) => {
  socket.on('move', (count, ack) => { // handler: callback unguarded
    ack('x'.repeat(count)); // amplifies: request
  });
};

const addViewer = (socket) => {
  socket.on('look', () => socket.emit('seen', settings.name)); // handler: callback unguarded
};

const settings = { name: 'seen' };

// Nobody calls it.
const addGhost = (socket) => {
  socket.on('haunt', () => socket.emit('haunted', 'x'.repeat(1_000_000)));
};
console.log(addGhost);
