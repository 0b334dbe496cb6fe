// sample: the methods of Koa's router, and what prepares it and registers nothing
import Koa from 'koa';
import compose from 'koa-compose';
import Router from '@koa/router';
import ratelimit from 'koa-ratelimit';

const app = new Koa();
const router = new Router();
const answer = (ctx) => {
  ctx.body = 'done';
};

router.get('/get', answer); // handler: GET /api/get unguarded
router.post('/post', answer); // handler: POST /api/post unguarded
router.put('/put', answer); // handler: PUT /api/put unguarded
router.patch('/patch', answer); // handler: PATCH /api/patch unguarded
router.delete('/delete', answer); // handler: DELETE /api/delete unguarded
router.head('/head', answer); // handler: HEAD /api/head unguarded
router.options('/options', answer); // handler: OPTIONS /api/options unguarded
router.link('/link', answer); // handler: LINK /api/link unguarded
router.unlink('/unlink', answer); // handler: UNLINK /api/unlink unguarded
router.query('/query', answer); // handler: QUERY /api/query unguarded
router.del('/del', answer); // handler: DELETE /api/del unguarded
router.register('/registered', ['GET', 'POST'], answer); // handler: GET|POST /api/registered unguarded
router.redirect('/old', '/get');
router.param('id', (id, ctx, next) => next());
router.prefix('/api');

const limited = new Router();

limited.get('/composed', compose([ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }), answer])); // handler: GET /composed guarded route

app.on('error', (error) => console.error(error));
app.use(router.middleware());
app.use(limited.routes());
app.callback();
app.listen(3000);
