import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { adminRouter } from '../../../src/router';

export const POST = (req: Request) => fetchRequestHandler({ endpoint: '/admin', router: adminRouter, req });
