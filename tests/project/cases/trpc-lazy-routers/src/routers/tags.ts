import { limitedProcedure, publicProcedure, router } from '../trpc.js';

export const tagsRouter = router({
  list: publicProcedure.query(() => []), // handler: * tags.list unguarded
  create: limitedProcedure.mutation(() => ({ id: 1 })), // handler: * tags.create guarded
});
