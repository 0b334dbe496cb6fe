import { useRateLimiter } from '@envelop/rate-limiter';
import { createYoga } from 'graphql-yoga';
import { schema } from '../../lib/schema';

export default createYoga({ schema, plugins: [useRateLimiter({ identifyFn: (context) => context.ip })] }); // handler: * /api/plugged unknown
