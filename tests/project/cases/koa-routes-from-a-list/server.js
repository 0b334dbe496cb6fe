import Koa from 'koa';
import compose from 'koa-compose';
import http from 'node:http';
import middlewares from './middlewares.js';
const createServer = () => {
  const app = new Koa();
  const httpServer = http.createServer(app.callback());
  serverHandler(app, httpServer);
  httpServer.listen(80);
};
function serverHandler(app, server) {
  app.use(compose(middlewares));
};
export { createServer };
