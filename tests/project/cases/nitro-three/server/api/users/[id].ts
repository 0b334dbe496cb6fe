import { defineHandler, getRouterParam } from 'nitro/h3';
import { limit } from '../../utils/limit';

export default defineHandler(async (event) => { // handler: * /api/users/[id] guarded handler
  await limit(event);
  return { id: getRouterParam(event, 'id') };
});
