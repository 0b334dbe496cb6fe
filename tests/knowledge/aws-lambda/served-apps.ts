// sample: apps of Express behind a Lambda function answer as they do elsewhere, behind their own limits
import serverlessExpress from '@codegenie/serverless-express';
import vendia from '@vendia/serverless-express';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import serverless from 'serverless-http';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/before', (req, res) => { // handler: GET /before unguarded ; near-miss: attached-after
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});

app.use(limiter);

app.get('/after', (req, res) => { // handler: GET /after guarded app
  res.send('after');
});

export const handler = serverless(app);
export const codegenie = serverlessExpress({ app });
export const vendor = vendia({ app });

const open = express();

open.get('/open', (req, res) => { // handler: GET /open unguarded
  res.send('open');
});

export const other = serverless(open, { request: (request: { context: unknown }, event: { requestContext: unknown }) => Object.assign(request, { context: event.requestContext }) });
