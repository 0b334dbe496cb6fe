// sample: the request that opened the connection is one of Node
import { WebSocketServer } from 'ws';

const wss = new WebSocketServer({ port: 3000 });

wss.on('connection', (ws, request) => {
  const width = Number(request.rawHeaders[1]);
  request.on('close', () => {
    ws.terminate();
  });
  ws.on('message', () => { // handler: callback unguarded
    ws.send('*'.repeat(width)); // amplifies: request
    ws.send('*'.repeat(Math.min(width || 0, 100)));
  });
});
