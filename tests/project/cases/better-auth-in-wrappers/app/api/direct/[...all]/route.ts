import { auth } from '../../../../lib/auth.js';

export const POST = async (request: Request) => auth.handler(request); // handler: POST /api/direct/[...all] guarded handler
