// sample: listeners in a wrapper that takes what comes, and hands it on
import { Server } from 'socket.io';

const io = new Server(3000);
const hits = new Map();

function wrapped(listener) {
  return async (...args) => {
    try {
      return await listener(...args);
    } catch (error) {
      console.error(error);
      return undefined;
    }
  };
}

io.on('connection', wrapped((socket) => {
  socket.on('open', wrapped(async (text, answer) => answer({ text }))); // handler: callback unguarded
  socket.on('counted', wrapped(async (text, answer) => { // handler: callback guarded
    const count = (hits.get(socket.handshake.address) ?? 0) + 1;
    hits.set(socket.handshake.address, count);
    if (count > 10) return;
    answer({ text });
  }));
}));
