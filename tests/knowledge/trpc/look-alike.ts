// sample: a query of another library is no procedure
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { Pool } from 'pg';

const t = initTRPC.create();
const pool = new Pool();

export const prepare = () => pool.query('select 1');

export const appRouter = t.router({
  ticks: t.procedure.subscription(async function* () { // handler: _ _ unguarded
    yield 'tick';
  }),
});

createHTTPServer({ router: appRouter }).listen(3000);
