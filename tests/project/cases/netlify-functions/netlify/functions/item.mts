import type { Config, Context } from '@netlify/functions';

export default async function item(_request: Request, context: Context) { // handler: GET /items/:id unguarded
  return context.json({ text: 'x'.repeat(Number(context.params['id'])) }); // amplifies: request
}

export const config: Config = { path: '/items/:id', method: 'GET' };
