import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();

const strict = rateLimit({ windowMs: 60_000, limit: 10 });
const general = rateLimit({ windowMs: 60_000, limit: 1000 });

app.use((req, res, next) => {
  if (req.method !== 'GET') return strict(req, res, next);
  return general(req, res, next);
});

if (process.env.NODE_ENV === 'development') {
  const server = await import('vite').then((vite) => vite.createServer({ server: { middlewareMode: true } }));
  app.use(server.middlewares);
  app.use(async (req, res, next) => {
    try {
      const source = await server.ssrLoadModule('./server/app.ts');
      return await source.app(req, res, next);
    } catch (error) {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    }
  });
} else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
  app.use(await import('./build/server/index.js').then((module) => module.app));
}

app.listen(3000);
