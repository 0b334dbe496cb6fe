const { mayGo } = require('./limits');

exports.limitedHandlers = (socket) => {
  socket.on('search', async (text, callback) => { // handler: callback guarded
    if (!(await mayGo(socket.handshake.address))) return callback({ error: 'Too many requests' });
    callback({ found: text });
  });
};
