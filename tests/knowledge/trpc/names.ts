// sample: what clients call procedures by
import { initTRPC } from '@trpc/server';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';

const t = initTRPC.create();
const procedure = t.procedure;
const shared = procedure.query(() => 'shared'); // handler: * one,other.two unguarded
const section = process.env['SECTION'] ?? 'news';

const commentRouter = t.router({
  list: procedure.query(() => []), // handler: * post.comments.list unguarded
});

const postRouter = t.router({
  list: procedure.query(() => []), // handler: * post.list unguarded
  'by-id': procedure.query(() => null), // handler: * post.by-id unguarded
  comments: commentRouter,
});

const merged = t.mergeRouters(
  t.router({ health: procedure.query(() => 'ok') }), // handler: * health unguarded
  t.router({ me: procedure.query(() => null) }), // handler: * me unguarded
);

const plain = { deep: procedure.mutation(() => 1) }; // handler: * plain.deep unguarded

const appRouter = t.mergeRouters(
  merged,
  t.router({
    post: postRouter,
    one: shared,
    other: { two: shared },
    plain,
    ...{ spread: procedure.query(() => 1) }, // handler: * spread unguarded
  }),
);

// The key of the inner router is not constant: it cannot be told what holds it, so that it is named from itself on.
const namedOtherwise = t.router({ [section]: t.router({ latest: procedure.query(() => []) }) }); // handler: * latest unknown not-mounted

const app = express();
app.use('/trpc', createExpressMiddleware({ router: appRouter }));
app.use('/sections', createExpressMiddleware({ router: namedOtherwise }));
app.listen(3000);
