// sample: connections that a server of Node hands over, without an event for them
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ noServer: true });
const server = createServer();
const counts = new Map();

server.on('upgrade', (request, socket, head) => {
  if (request.url === '/limited') {
    sockets.handleUpgrade(request, socket, head, (client, upgraded) => {
      client.on('message', (data) => { // handler: callback guarded
        const count = (counts.get(upgraded.socket.remoteAddress) ?? 0) + 1;
        counts.set(upgraded.socket.remoteAddress, count);
        if (count > 10) return client.close();
        client.send(`you said ${data}`);
      });
    });
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => {
    client.on('message', (data) => client.send('x'.repeat(Number(data)))); // handler: callback unguarded ; amplifies: request
  });
});

server.listen(3000);
