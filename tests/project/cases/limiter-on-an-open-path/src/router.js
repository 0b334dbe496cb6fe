import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { config, signInPath } from './config.js';

export function createRouter() {
  const router = Router();
  const limiter = rateLimit({ windowMs: 60_000, limit: 20 });

  router.use(signInPath(config), limiter);
  router.use(config.base + '/exports', limiter);

  router.get('/', (req, res) => { // handler: GET / unguarded
    res.send('Home');
  });
  router.get('/tables/:table', (req, res) => { // handler: GET /tables/:table unguarded
    res.json([]);
  });
  // The base may be what stands in front.
  router.post('/tables/sign-in', (req, res) => { // handler: POST /tables/sign-in unknown
    res.json({});
  });
  router.get('/Exports/:name', (req, res) => { // handler: GET /Exports/:name unknown
    res.json({});
  });
  router.get('/:table-exports', (req, res) => { // handler: GET /:table-exports unknown
    res.json({});
  });
  router.post(signInPath(config), (req, res) => { // handler: POST ? unknown
    res.json({});
  });

  return router;
}
