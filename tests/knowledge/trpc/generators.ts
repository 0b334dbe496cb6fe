// sample: procedures that are generators send what they yield
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { z } from 'zod';

const t = initTRPC.create();

const appRouter = t.router({
  rows: t.procedure.input(z.object({ n: z.number() })).query(async function* ({ input }) { // handler: _ _ unguarded
    for (let i = 0; i < input.n; i++) yield { i }; // amplifies: request
  }),
  ticks: t.procedure.input(z.object({ n: z.number().max(100) })).subscription(async function* ({ input }) { // handler: _ _ unguarded
    for (let i = 0; i < input.n; i++) yield i;
  }),
});

createHTTPServer({ router: appRouter }).listen(3000);
