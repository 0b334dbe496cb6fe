const counts = new Map();

export const onConnection = (socket) => {
  socket.on('say', (text) => socket.emit('said', text)); // handler: callback unguarded
  socket.on('shout', (text) => { // handler: callback guarded
    const count = (counts.get(socket.handshake.address) ?? 0) + 1;
    counts.set(socket.handshake.address, count);
    if (count > 10) return;
    socket.emit('said', text);
  });
};
