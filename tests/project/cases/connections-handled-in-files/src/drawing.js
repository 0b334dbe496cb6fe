export function connected(socket) {
  socket.on('message', (data) => drawn(socket, data)); // handler: callback unguarded
}

function drawn(socket, data) {
  socket.send(`drawn ${data}`);
}
