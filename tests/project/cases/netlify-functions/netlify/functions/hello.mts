import type { Context } from '@netlify/functions';

export default async (request: Request, context: Context) => { // handler: * /.netlify/functions/hello unguarded
  const n = Number(new URL(request.url).searchParams.get('n'));
  return new Response('x'.repeat(n)); // amplifies: request
};
