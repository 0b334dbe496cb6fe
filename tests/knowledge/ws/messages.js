// sample: messages without a limiter, and sizes that a message decides
import { WebSocketServer } from 'ws';

const wss = new WebSocketServer({ port: 3000 });

wss.on('connection', (ws) => {
  ws.on('message', (data) => { // handler: callback unguarded
    const { kind, count } = JSON.parse(data.toString());
    if (kind === 'stars') {
      ws.send('*'.repeat(count)); // amplifies: request
    } else if (kind === 'few') {
      ws.send('*'.repeat(Math.min(Number(count) || 0, 100)));
    } else if (kind === 'bytes') {
      ws.send(Buffer.alloc(count)); // amplifies: request
    } else {
      for (let i = 0; i < count; i++) { // amplifies: request
        ws.send('tick');
      }
    }
  });
});

const echo = new WebSocketServer({ port: 3001 });

echo.on('connection', (ws) => {
  ws.on('message', (data) => { // handler: callback unguarded
    ws.send(data.toString().toUpperCase());
  });
});
