import type { Hono } from 'hono';
import type { Env } from './env';

export function registerMails(app: Hono<Env>): void {
  app.post('/api/send_mail', (c) => c.json({ status: 'ok' })); // handler: POST /api/send_mail guarded
  app.post('/api/send_mail/batch', (c) => c.json({ status: 'ok' })); // handler: POST /api/send_mail/batch guarded
  app.get('/api/mails', (c) => c.json([])); // handler: GET /api/mails unguarded
  app.get('/api/*', (c) => c.notFound()); // handler: GET /api/* unguarded or unknown
}
