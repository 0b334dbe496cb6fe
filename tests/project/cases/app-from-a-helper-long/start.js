import { serve } from '@hono/node-server';

export function start(app) {
  serve(app);
}
