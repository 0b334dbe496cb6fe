import express from 'express';

const app = express();

app.disable('x-powered-by');

if (process.env.NODE_ENV === 'development') {
  const vite = await import('vite');
  const server = await vite.createServer({ server: { middlewareMode: true } });
  app.use(server.middlewares);
  app.use(async (req, res, next) => {
    const source = await server.ssrLoadModule('./server/app.ts');
    return source.app(req, res, next);
  });
} else {
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }));
  app.use(await import('./build/server/index.js').then((module) => module.app));
}

app.listen(3000);
