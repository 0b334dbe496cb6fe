import Router from '@koa/router';
import Koa from 'koa';
import { withCompression } from './answers.js';
import { registerProbes } from './probes.js';

const app = new Koa();
const router = new Router({ prefix: '/v1' });

registerProbes(router);

app.use(withCompression);
app.use(router.routes());
app.use(router.allowedMethods());

app.listen(3000);
