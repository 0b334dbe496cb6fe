import { toNextJsHandler } from 'better-auth/next-js';
import { auth } from '../../../../lib/auth';

// It limits its own routes.
export const { GET, POST, PUT, PATCH, DELETE } = toNextJsHandler(auth);
