import ratelimit from 'koa-ratelimit';
import { a, b } from './controllers.js';

const limit = ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 });

const ssh = [
  { method: 'get', path: '/a', controller: a },
  { method: 'post', path: '/b', controller: b },
];
const host = [{ method: 'get', path: '/c', controller: a }];

export const open = [].concat(ssh, host);
export const limited = [{ method: 'POST', path: '/d', middlewares: [limit], controller: b }];
