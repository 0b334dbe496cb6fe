exports.databaseHandlers = (socket) => {
  socket.on('size', async (callback) => { // handler: callback unguarded
    callback({ ok: true, size: socket.data.size });
  });
  socket.on('rename', async (data, callback) => { // handler: callback unguarded
    callback({ ok: true, name: data.name });
  });
};
