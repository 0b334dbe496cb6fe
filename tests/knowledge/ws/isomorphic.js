// sample: the same package by the names under which others hand it on
import WebSocket from 'isomorphic-ws';
import older from 'uws';

const server = new WebSocket.Server({ port: 3000 });

server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(`you said ${data}`)); // handler: callback unguarded
});

new older.Server({ port: 3001 }).on('connection', (socket) => {
  socket.on('message', (data) => socket.send(`you said ${data}`)); // handler: callback unguarded
});
