import { createRequestHandler } from '@remix-run/express';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const build = await import('./build/server/index.js');

app.use(express.static('build/client', { maxAge: '1h' }));
app.all('*', createRequestHandler({ build })); // handler: * * unguarded
app.use(rateLimit({ windowMs: 60 * 1000, limit: 100 }));

app.listen(3000);
