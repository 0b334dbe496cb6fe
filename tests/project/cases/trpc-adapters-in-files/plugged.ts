import { procedure, router } from './base.js';

export const pluggedRouter = router({
  list: procedure.query(() => []), // handler: _ _ guarded
});
