// sample: a limiter that never refuses
import { MemoryRatelimiter } from '@orpc/experimental-ratelimit/memory';
import { ORPCError, os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { createServer } from 'node:http';

const endless = new MemoryRatelimiter({ maxRequests: Infinity, window: 60_000 });

const handler = new RPCHandler({
  asked: os.handler(async () => { // handler: _ _ unguarded ; near-miss: switched-off
    const { success } = await endless.limit('all');
    if (!success) throw new ORPCError('TOO_MANY_REQUESTS');
    return 'asked';
  }),
});

createServer((req, res) => handler.handle(req, res)).listen(3000);
