const { Server } = require('socket.io');
const { databaseHandlers } = require('./handlers/database');
const { listen } = require('./handlers/listen');
const { limitedHandlers } = require('./handlers/limited');

const io = new Server(3000);

listen(io);
io.on('connection', (socket) => {
  databaseHandlers(socket);
  limitedHandlers(socket);
});
