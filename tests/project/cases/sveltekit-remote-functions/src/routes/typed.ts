import type { RequestEvent } from '@sveltejs/kit';

/** What is left of the query. */
export function sizeOf(event: RequestEvent): number {
  return Number(event.url.searchParams.get('size'));
}
