import { z } from 'zod';

const body = z.object({ count: z.number().max(1000) });

export default eventHandler(async (event) => { // handler: POST /api/stars unguarded
  const { count } = await readValidatedBody(event, body.parse);
  return '*'.repeat(count);
});
