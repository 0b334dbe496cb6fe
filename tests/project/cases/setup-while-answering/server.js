const http = require('node:http');
const { handler } = require('./lambda');

http.createServer(handler).listen(3001);
