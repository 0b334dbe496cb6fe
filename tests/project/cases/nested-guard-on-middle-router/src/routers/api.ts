import { Router } from 'express';
import { accountsRouter } from './accounts.js';
import { publicRouter } from './public.js';

export const apiRouter = Router();

apiRouter.use('/public', publicRouter);
apiRouter.use('/accounts', accountsRouter);
