// sample: routers that implement a contract, and those that are loaded on demand
import { oc } from '@orpc/contract';
import { implement, lazy, ORPCError, os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { createServer } from 'node:http';
import { z } from 'zod';

const hits = new Map<string, number>();

const contract = { news: oc, ponds: { list: oc.input(z.object({ width: z.number() })), fish: { count: oc } } };
const base = implement(contract).$context<{ ip: string }>();

const limit = base.middleware(({ context, next }) => {
  const count = (hits.get(context.ip) ?? 0) + 1;
  hits.set(context.ip, count);
  if (count > 10) throw new ORPCError('TOO_MANY_REQUESTS');
  return next();
});

const limited = base.use(limit);

const whole = limited.router({
  news: base.news.handler(() => 'news'), // handler: _ _ guarded
  ponds: { list: base.ponds.list.handler(({ input }) => '-'.repeat(input.width)), fish: { count: base.ponds.fish.count.handler(() => 1) } }, // handler: _ _ guarded
});

const parts = base.router({
  news: limited.news.handler(() => 'news'), // handler: _ _ guarded
  ponds: {
    list: base.ponds.list.handler(({ input }) => '-'.repeat(input.width)), // handler: _ _ unguarded
    fish: base.ponds.fish.router({
      count: base.ponds.fish.count.use(limit).handler(() => 1), // handler: _ _ guarded
    }),
  },
});

const ponds = limited.ponds.router({
  list: limited.ponds.list.handler(() => 'list'), // handler: _ _ guarded
  fish: { count: base.ponds.fish.count.handler(() => 1) }, // handler: _ _ guarded
});

const later = os.use(limit).router({
  eager: os.handler(() => 'eager'), // handler: _ _ guarded
  ponds: os.lazy(async () => ({
    default: {
      list: os.handler(() => 'list'), // handler: _ _ guarded
    },
  })),
});

const laterOpen = {
  limited: os.use(limit).lazy(async () => ({
    default: {
      list: os.handler(() => 'list'), // handler: _ _ guarded
    },
  })),
  open: os.lazy(async () => ({
    default: {
      list: os.handler(() => 'list'), // handler: _ _ unguarded
    },
  })),
  function: lazy(async () => ({
    default: {
      list: os.handler(() => 'list'), // handler: _ _ unguarded
    },
  })),
};

const context = { ip: '' };
const [ofWhole, ofParts, ofPonds, ofLater, ofLaterOpen] = [new RPCHandler(whole), new RPCHandler(parts), new RPCHandler({ ponds }), new RPCHandler(later), new RPCHandler(laterOpen)];

createServer((req, res) => ofWhole.handle(req, res, { context })).listen(3000);
createServer((req, res) => ofParts.handle(req, res, { context })).listen(3001);
createServer((req, res) => ofPonds.handle(req, res, { context })).listen(3002);
createServer((req, res) => ofLater.handle(req, res, { context })).listen(3003);
createServer((req, res) => ofLaterOpen.handle(req, res, { context })).listen(3004);
