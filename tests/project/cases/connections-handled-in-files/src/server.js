import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import * as chat from './chat.js';
import { connected } from './drawing.js';

const http = createServer();
const sockets = new WebSocketServer({ noServer: true });

http.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request)));
sockets.on('connection', connected);
new Server(http).on('connection', chat.onConnection);
http.listen(3000);
