// sample: a limiter in a service class, its guard as a method and as a field
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { type IRateLimiterOptions, RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';

const options: IRateLimiterOptions = { points: 10, duration: 60 };

class RateLimitService {
  private readonly limiter: RateLimiterAbstract = new RateLimiterMemory(options);

  async protect(req: Request, res: Response, next: NextFunction): Promise<void> {
    try {
      await this.limiter.consume(req.ip ?? 'unknown');
      next();
    } catch {
      res.status(429).json({ message: 'Too many requests' });
    }
  }

  readonly guard = (req: Request, res: Response, next: NextFunction): void => {
    this.protect(req, res, next).catch(next);
  };

  async count(req: Request, _res: Response, next: NextFunction): Promise<void> {
    await this.limiter.penalty(req.ip ?? 'unknown');
    next();
  }
}

const service = new RateLimitService();
const app = express();
const router = Router();

router.get('/bound', service.protect.bind(service), (_req, res) => { // handler: GET /bound guarded route
  res.send('ok');
});
router.get('/field', service.guard, (_req, res) => { // handler: GET /field guarded route
  res.send('ok');
});
router.get('/arrow', (req, res, next) => service.protect(req, res, next), (_req, res) => { // handler: GET /arrow guarded route
  res.send('ok');
});
router.get('/counted', service.count.bind(service), (_req, res) => { // handler: GET /counted unguarded
  res.send('ok');
});

app.use('/v1', router);
app.listen(3000);
