import Router from '@koa/router';
import { strictLimiter } from '../middleware/limiter.js';
import { listItems } from './feed.controller.js';

export const feed = new Router({ prefix: '/feed' });

feed.get('/items', listItems); // handler: GET _ unguarded
feed.post('/items', strictLimiter, (ctx) => { // handler: POST _ guarded route
  ctx.status = 201;
});
