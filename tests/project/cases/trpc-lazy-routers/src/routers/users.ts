import { limitedProcedure, publicProcedure, router } from '../trpc.js';

export const usersRouter = router({
  me: publicProcedure.query(() => ({ name: 'Ada' })), // handler: _ _ unguarded
  search: limitedProcedure.query(() => []), // handler: _ _ guarded
});
