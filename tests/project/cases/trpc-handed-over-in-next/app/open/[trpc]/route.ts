import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { openRouter } from '../../../src/router';

export const POST = (req: Request) => fetchRequestHandler({ endpoint: '/open', router: openRouter, req });
