// sample: messages that are counted per connection
Bun.serve<{ count: number }>({ // handler: callback unguarded
  fetch(request, server) {
    if (server.upgrade(request, { data: { count: 0 } })) return;
    return new Response('no');
  },
  websocket: {
    message(socket, message) { // handler: callback guarded handler
      socket.data.count += 1;
      if (socket.data.count > 100) {
        socket.close(1008, 'too many');
        return;
      }
      socket.send(message);
    },
  },
});
