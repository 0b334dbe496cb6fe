import type { APIContext } from 'astro';

// Astro makes no route of what lies below a folder that begins with an underscore.
export function GET({ url }: APIContext): Response {
  return new Response('x'.repeat(Number(url.searchParams.get('size'))));
}
