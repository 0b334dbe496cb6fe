import { procedure, router } from './base.js';

export const limitedRouter = router({
  list: procedure.query(() => []), // handler: _ _ guarded
});
