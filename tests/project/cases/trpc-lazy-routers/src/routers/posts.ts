import { limitedProcedure, publicProcedure, router } from '../trpc.js';

export default router({
  list: publicProcedure.query(() => []), // handler: _ _ unguarded
  create: limitedProcedure.mutation(() => ({ id: 1 })), // handler: _ _ guarded
});
