import type { Context } from '@netlify/functions';

export default async (_request: Request, context: Context) => { // handler: * /.netlify/functions/sources unguarded
  context.waitUntil(Promise.resolve());
  const wide = 'x'.repeat(Number(context.url.searchParams.get('n'))); // amplifies: request
  return new Response(wide + 'y'.repeat(Number(context.cookies.get('n')))); // amplifies: request
};
