import { text, type RequestEvent } from '@sveltejs/kit';

export async function GET(event: RequestEvent) {
  return text('ab'.repeat(Number(event.url.searchParams.get('n'))));
}
