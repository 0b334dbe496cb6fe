import {
  limitedForOthersProcedure,
  limitedInProductionProcedure,
  limitedProcedure,
  limitedWhenSetUpProcedure,
  publicProcedure,
  router,
  warnedProcedure,
} from './trpc.js';

export const boatsRouter = router({
  list: publicProcedure.query(() => []), // handler: _ _ unguarded
  byId: limitedProcedure.query(() => ({ id: 1 })), // handler: _ _ guarded
  create: limitedWhenSetUpProcedure.mutation(() => ({ id: 2 })), // handler: _ _ guarded
  rename: limitedInProductionProcedure.mutation(() => ({ id: 2 })), // handler: _ _ guarded
  remove: limitedForOthersProcedure.mutation(() => null), // handler: _ _ unknown
  count: warnedProcedure.query(() => 2), // handler: _ _ unguarded ; near-miss: unchecked
});
