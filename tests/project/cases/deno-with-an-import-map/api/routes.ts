import { Router } from 'oak';
import { limit } from '/api/limit.ts';

const router = new Router();

router
  .get('/birds', (ctx) => { // handler: GET /birds unguarded
    ctx.response.body = [];
  })
  .get('/nests', limit, (ctx) => { // handler: GET /nests guarded route
    ctx.response.body = [];
  });

export default router;
