import Router from '@koa/router';
import posts from './posts.js';
import users from './users.js';

const api = new Router({ prefix: '/api' });

api.use('/users', users.routes(), users.allowedMethods());
api.use('/posts', posts.routes());

export default api;
