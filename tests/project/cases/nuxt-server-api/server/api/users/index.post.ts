import { limit } from '../../utils/limit';

export default defineEventHandler(async (event) => { // handler: POST /api/users guarded handler
  await limit(event);
  return readBody(event);
});
