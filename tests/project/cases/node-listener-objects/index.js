const http = require('http');
const { Site } = require('./site');
const api = require('./api');

const site = new Site('Blue');

http.createServer(site.handle.bind(site)).listen(3000); // handler: callback unguarded
http.createServer(site.guarded).listen(3001); // handler: callback guarded handler
http.createServer(api.listener).listen(3002); // handler: callback unguarded
http.createServer((req, res) => api.listener(req, res)).listen(3003); // handler: callback unguarded
