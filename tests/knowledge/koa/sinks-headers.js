// sample: headers, redirects and what a template is given are sent as well
import Koa from 'koa';
import Router from '@koa/router';

const router = new Router();

router.get('/redirect', (ctx) => ctx.redirect(`/${'1'.repeat(Number(ctx.query.n))}`)); // handler: GET /redirect unguarded ; amplifies: request
router.get('/response', (ctx) => ctx.response.redirect(`/${'2'.repeat(Number(ctx.query.n))}`)); // handler: GET /response unguarded ; amplifies: request
router.get('/rows', (ctx) => ctx.render('rows', { rows: Array.from({ length: Number(ctx.query.n) }) })); // handler: GET /rows unguarded ; amplifies: request
router.get('/set', (ctx) => { // handler: GET /set unguarded
  ctx.set({ 'x-pad': '3'.repeat(Number(ctx.query.n)) }); // amplifies: request
  ctx.body = 'fine';
});
router.get('/back', (ctx) => ctx.redirect(String(ctx.query.back))); // handler: GET /back unguarded
router.get('/few', (ctx) => ctx.render('rows', { rows: Array.from({ length: Math.min(Number(ctx.query.n), 10) }) })); // handler: GET /few unguarded

new Koa().use(router.routes()).listen(3000);
