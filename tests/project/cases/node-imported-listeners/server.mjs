import http, { createServer } from 'node:http';
import plain, { limited, masked, open } from './listeners.mjs';

createServer(plain).listen(3000); // handler: callback unguarded
createServer(limited).listen(3001); // handler: callback guarded handler

const server = http.createServer();
server.on('request', open); // handler: callback unguarded
server.listen(3002);

http.createServer({ keepAlive: true }, masked).listen(3003); // handler: callback unguarded
