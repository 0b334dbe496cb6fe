import { limitedForOthersAtOnceProcedure, limitedForOthersProcedure, publicProcedure, router } from './trpc.js';

export const boatsRouter = router({
  list: publicProcedure.query(() => []), // handler: _ _ unguarded
  create: limitedForOthersProcedure.mutation(() => ({ id: 2 })), // handler: _ _ unknown
  remove: limitedForOthersAtOnceProcedure.mutation(() => null), // handler: _ _ unknown
});
