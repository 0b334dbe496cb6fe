import { rateLimit } from 'express-rate-limit';

export class Limits {
  constructor(server) {
    if (server.options.driver === 'none') console.log('Requests are not limited.');
    else server.app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  }
}
