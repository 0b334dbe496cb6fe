import { limitedProcedure, publicProcedure, router } from '../trpc.js';

export default router({
  list: publicProcedure.query(() => []), // handler: * posts.list unguarded
  create: limitedProcedure.mutation(() => ({ id: 1 })), // handler: * posts.create guarded
});
