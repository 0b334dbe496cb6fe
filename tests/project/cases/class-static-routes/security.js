import { rateLimit } from 'express-rate-limit';

export class Security {
  static limiter = rateLimit({ windowMs: 60_000, limit: 10 });

  static apply(app) {
    app.use(Security.limiter);
  }
}
