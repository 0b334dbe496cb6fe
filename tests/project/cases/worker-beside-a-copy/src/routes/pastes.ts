import { Hono } from 'hono';

const router = new Hono();

router.get('/:id', (c) => c.text(c.req.param('id'))); // handler: GET /:id guarded app

export default router;
