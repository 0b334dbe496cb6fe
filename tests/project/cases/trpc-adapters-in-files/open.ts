import { procedure, router } from './base.js';

export const openRouter = router({
  list: procedure.query(() => []), // handler: _ _ unguarded
});
