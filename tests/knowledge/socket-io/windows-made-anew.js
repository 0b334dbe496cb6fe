// sample: limits whose windows are made anew by a function: how often, nobody can tell from here
import { Server } from 'socket.io';

const io = new Server(3000);
const windows = new Map();

function consumed({ start, count }, now) {
  return now - start > 1000 ? { start: now, count: 1 } : { start, count: count + 1 };
}

function enforceRateLimit(socket, limits) {
  const own = windows.get(socket.handshake.address) ?? { start: 0, count: 0 };
  windows.set(socket.handshake.address, own);
  const next = consumed(own, Date.now());
  own.start = next.start;
  own.count = next.count;
  if (own.count <= limits.general) return true;
  socket.disconnect(true);
  return false;
}

function isKnown(socket, limits) {
  if (limits.names.includes(socket.handshake.auth.name)) return true;
  socket.disconnect(true);
  return false;
}

export function listen(limits) {
  io.on('connection', (socket) => {
    socket.on('drawn', (line) => { // handler: callback unknown unclear-refusal
      if (!enforceRateLimit(socket, limits)) return;
      socket.emit('drawing', { line });
    });
    socket.on('known', (line) => { // handler: callback unguarded
      if (!isKnown(socket, limits)) return;
      socket.emit('drawing', { line });
    });
  });
}
