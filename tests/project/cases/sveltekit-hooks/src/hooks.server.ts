import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { limit } from './lib/server/limit';

const locale: Handle = ({ event, resolve }) => resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', 'en') });

export const handle = sequence(locale, limit);

export const handleError: HandleServerError = ({ error }) => {
  console.error(error);
  return { message: 'Sorry' };
};
