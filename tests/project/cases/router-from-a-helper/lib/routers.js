import { Router, json } from 'express';
import { rateLimit } from 'express-rate-limit';

export function limitedRouter(limit = 10) {
  const router = Router();
  router.use(rateLimit({ windowMs: 60_000, limit }));
  return router;
}

export function jsonRouter() {
  const router = Router();
  router.use(json());
  return router;
}
