import { limitedProcedure, publicProcedure, router } from '../trpc.js';

export const usersRouter = router({
  me: publicProcedure.query(() => ({ name: 'Ada' })), // handler: * users.me unguarded
  search: limitedProcedure.query(() => []), // handler: * users.search guarded
});
