// sample: messages that are listened to as in a browser, and other members of sockets and servers
import { Server, WebSocketServer } from 'ws';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const wss = new Server({ noServer: true });

wss.on('connection', (socket, request) => {
  socket.onmessage = ({ data }) => { // handler: callback unguarded
    socket.send('x'.repeat(Number(data))); // amplifies: request
  };
  socket.addEventListener('close', () => console.log('closed'));
  socket.ping();
});

const limited = new WebSocketServer({ noServer: true });

limited.on('connection', (socket, request) => {
  socket.addEventListener('message', async (event) => { // handler: callback guarded handler
    try {
      await limiter.consume(request.socket.remoteAddress ?? 'unknown');
    } catch {
      socket.close(1008, 'Too Many Requests');
      return;
    }
    socket.send(`got ${event.data}`);
  });
});

limited.once('listening', () => console.log('listening'));
limited.handleUpgrade(undefined as never, undefined as never, undefined as never, (socket) => limited.emit('connection', socket));
wss.close();

// A browser's socket, which answers nobody.
const client = new WebSocket('wss://example.org');

client.onmessage = ({ data }) => client.send('x'.repeat(Number(data)));
