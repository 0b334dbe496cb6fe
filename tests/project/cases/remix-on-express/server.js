import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const viteDevServer =
  process.env.NODE_ENV === 'production'
    ? undefined
    : await import('vite').then((vite) => vite.createServer({ server: { middlewareMode: true } }));

const app = express();

app.use(compression());
app.disable('x-powered-by');

if (viteDevServer) {
  app.use(viteDevServer.middlewares);
} else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
}
app.use(express.static('build/client', { maxAge: '1h' }));

app.get('/healthcheck', (_req, res) => res.send('OK')); // handler: GET /healthcheck unguarded

app.use(rateLimit({ windowMs: 60 * 1000, limit: 100 }));

const build = viteDevServer ? () => viteDevServer.ssrLoadModule('virtual:remix/server-build') : await import('./build/server/index.js');

app.all('*', createRequestHandler({ build })); // handler: * * guarded

app.listen(process.env.PORT || 3000);
