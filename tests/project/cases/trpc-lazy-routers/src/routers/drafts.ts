import { publicProcedure, router } from '../trpc.js';

export const draftsRouter = router({
  list: publicProcedure.query(() => []), // handler: _ _ unknown
});
