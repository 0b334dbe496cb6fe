exports.listen = (io) => {
  io.on('connection', (client) => {
    client.on('hello', (name) => { // handler: callback unguarded
      client.emit('hello', name);
    });
  });
};
