import { procedure, router } from './base.js';

export const unmountedRouter = router({
  list: procedure.query(() => []), // handler: _ _ unknown
});
