// What `routes/pastes.ts` was, before it was moved.
import { Hono } from 'hono';

const router = new Hono();

router.get('/:id', (c) => c.text(c.req.param('id'))); // handler: GET /:id unknown mounted-elsewhere

export default router;
