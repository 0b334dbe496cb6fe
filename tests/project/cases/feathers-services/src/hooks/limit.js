import { TooManyRequests } from '@feathersjs/errors';

const counts = new Map();

export const limit = (most) => async (context, next) => {
  const count = (counts.get(context.params.headers?.authorization) ?? 0) + 1;
  counts.set(context.params.headers?.authorization, count);
  if (count > most) {
    throw new TooManyRequests('Slow down');
  }
  await next();
};
