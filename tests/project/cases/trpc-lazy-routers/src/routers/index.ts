import { lazy } from '@trpc/server';
import { publicProcedure, router } from '../trpc.js';

export const appRouter = router({
  health: publicProcedure.query(() => 'ok'), // handler: * health unguarded
  users: lazy(() => import('./users.js').then((module) => module.usersRouter)),
  posts: lazy(() => import('./posts.js')),
  tags: lazy(async () => {
    const { tagsRouter } = await import('./tags.js');
    return tagsRouter;
  }),
});

export type AppRouter = typeof appRouter;
