import { defineEventHandler, getRouterParams } from '#imports';

export default defineEventHandler((event) => { // handler: GET /api/sized/[size] unguarded
  const { size } = getRouterParams(event);
  return 'x'.repeat(Number(size)) + event.context.params?.size; // amplifies: request
});
