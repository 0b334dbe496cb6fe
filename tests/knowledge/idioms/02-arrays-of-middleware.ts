// sample: arrays of middleware, chosen by a ternary, built in a loop over settings, spread
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';

const auth: RequestHandler = (req, res, next) => {
  if (req.get('authorization') === 'none') {
    res.sendStatus(401);
    return;
  }
  next();
};

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const apiAuth: RequestHandler[] = [auth, limiter];
const publicApi: readonly RequestHandler[] = [auth];
const protectedMiddleware = [...publicApi, limiter];
const byStage = process.env['NODE_ENV'] === 'production' ? [auth, limiter] : [limiter];

const settings = [
  { windowMs: 60_000, limit: 10 },
  { windowMs: 3_600_000, limit: 50 },
];
const windows: RequestHandler[] = [];
for (const setting of settings) {
  windows.push(rateLimit(setting));
}
const mapped = settings.map((setting) => rateLimit(setting));

const ok = (_req: Request, res: Response): void => {
  res.send('ok');
};

const router = Router();
router.route('/keys').get(apiAuth, ok); // handler: GET /keys guarded route
router.route('/open').get([...publicApi], ok); // handler: GET /open unguarded
router.get('/stage', byStage, ok); // handler: GET /stage guarded route
router.get('/windows', windows, ok); // handler: GET /windows guarded route
router.get('/mapped', ...mapped, ok); // handler: GET /mapped guarded route
router.use(...protectedMiddleware);
router.get('/late', ok); // handler: GET /late guarded router

const app = express();
app.use(router);
app.listen(3000);
