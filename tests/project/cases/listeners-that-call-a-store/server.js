import { Server } from 'socket.io';
import { remember } from './store.js';

const io = new Server(3000);

io.on('connection', (socket) => {
  // Nobody takes what it gives, and it is no remark: whoever has the connections may send something.
  socket.on('message', (text) => { // handler: callback unguarded
    remember(text);
  });
});
