// sample: messages that are only taken note of, and those that others may answer
import { Server } from 'socket.io';
import { handleMessage, session } from 'chat-commands';

const io = new Server(3000);
const tokens = new Map();

function announce(room, text) {
  io.to(room).emit('announced', text);
}

io.on('connection', (socket) => {
  const client = { mentions: [] };

  socket.on('list', () => { // handler: callback unguarded
    socket.emit('mentions', client.mentions);
  });

  socket.on('dismiss', (id) => {
    if (typeof id !== 'number') return;
    client.mentions.splice(client.mentions.findIndex((mention) => mention.id === id), 1);
  });

  socket.on('dismissAll', () => {
    client.mentions = [];
  });

  socket.on('ping', (token) => {
    clearTimeout(tokens.get(token));
    tokens.set(token, setTimeout(() => tokens.delete(token), 1000));
  });

  socket.on('announce', (room, text, acknowledge) => { // handler: callback unguarded
    announce(room, text);
    acknowledge();
  });

  socket.on('tell', (room) => { // handler: callback unguarded
    announce(room, 'hello');
  });

  socket.on('later', () => { // handler: callback unguarded
    setTimeout(() => socket.emit('late', 'hello'), 1000);
  });

  socket.on('input', (text) => { // handler: callback unguarded
    session.input(text);
  });

  socket.on('command', (text) => { // handler: callback unguarded
    handleMessage(socket, text);
  });
});
