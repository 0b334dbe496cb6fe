// sample: events that are counted, and a connection that is ended for it
import { Server } from 'socket.io';

const io = new Server(3000);
const seen = new Map<string, number>();

io.on('connection', (socket) => {
  let events = 0;

  socket.on('chat', (text: string) => { // handler: callback guarded handler
    events++;
    if (events > 20) {
      socket.disconnect(true);
      return;
    }
    io.emit('chat', text);
  });

  socket.on('draw', (text: string) => { // handler: callback guarded handler
    const draws = (seen.get(socket.id) ?? 0) + 1;
    seen.set(socket.id, draws);
    if (draws <= 20) io.emit('draw', text);
  });

  socket.on('leave', (text: string) => { // handler: callback unguarded
    if (text === 'now') socket.disconnect();
    else io.emit('leave', text);
  });
});
