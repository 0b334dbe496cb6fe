import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const build = await import('./build/server/index.js');

app.use(compression());
app.use(express.static('build/client', { maxAge: '1h' }));
app.use('/api', rateLimit({ windowMs: 60 * 1000, limit: 100 }));
app.all('*', createRequestHandler({ build, mode: process.env.NODE_ENV })); // handler: * * unguarded

app.listen(3000);
