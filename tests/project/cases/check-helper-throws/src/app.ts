import express, { type Request, type Response } from 'express';
import { checkLimit, noteLimit } from './check-limit.ts';
import { handleErrors } from './handle-errors.ts';
import { resend } from './resend.ts';

const app = express();

app.post('/codes', async (req: Request, res: Response) => { // handler: POST /codes guarded handler
  await checkLimit(req);
  res.sendStatus(202);
});

app.post('/codes/verify', async (req: Request, res: Response) => { // handler: POST /codes/verify unguarded
  await noteLimit(req);
  res.sendStatus(204);
});

app.post('/codes/late', async (req: Request, res: Response) => { // handler: POST /codes/late unguarded
  res.sendStatus(204);
  await checkLimit(req);
});

app.post('/codes/resend', resend); // handler: POST /codes/resend guarded handler

app.use(handleErrors);

app.listen(3000);
