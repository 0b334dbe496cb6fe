import { Hono } from 'hono';
import type { Env } from './env';

export const admin = new Hono<Env>();

admin.get('/mails', (c) => c.json([])); // handler: GET /mails unguarded
