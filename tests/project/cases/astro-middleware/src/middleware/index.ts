import { defineMiddleware, sequence } from 'astro:middleware';
import { limit } from './limit';

const session = defineMiddleware((context, next) => {
  context.locals.signedIn = context.cookies.has('session');
  return next();
});

export const onRequest = sequence(session, limit);
