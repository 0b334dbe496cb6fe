import type { LoaderFunctionArgs } from '@remix-run/node';
import { limiter } from '../limit.server';

export async function loader({ request }: LoaderFunctionArgs) { // handler: _ _ guarded handler
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch {
    throw new Response('Too Many Requests', { status: 429 });
  }
  return new Response('<feed/>', { headers: { 'content-type': 'application/xml' } });
}
