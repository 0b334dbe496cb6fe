// sample: middleware below a mount that asks for the path, and limits for some of the answers only
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const app = express();

// What it asks for is the path below the mount.
app.use('/api', (req, res, next) => {
  if (req.path.startsWith('/auth')) return limiter(req, res, next);
  next();
});
app.get('/api/auth/login', (req, res) => res.send('login')); // handler: GET /api/auth/login guarded
app.get('/api/news', (req, res) => res.send('news')); // handler: GET /api/news unguarded
app.get('/auth/other', (req, res) => res.send('other')); // handler: GET /auth/other unguarded

// The whole path is asked for, which never begins with what is asked.
app.use('/v1', (req, res, next) => {
  if (req.path.startsWith('/v1/auth')) return limiter(req, res, next);
  next();
});
app.get('/v1/auth/login', (req, res) => res.send('login')); // handler: GET /v1/auth/login unguarded

app.use('/v2', (req, res, next) => {
  if (req.originalUrl.startsWith('/v2/auth')) return limiter(req, res, next);
  next();
});
app.get('/v2/auth/login', (req, res) => res.send('login')); // handler: GET /v2/auth/login guarded
app.get('/v2/news', (req, res) => res.send('news')); // handler: GET /v2/news unguarded

app.use('/v3', (req, res, next) => {
  if (req.originalUrl === '/v3/health' || req.url === '/ready') return next();
  limiter(req, res, next);
});
app.get('/v3/health', (req, res) => res.send('ok')); // handler: GET /v3/health unguarded
app.get('/v3/ready', (req, res) => res.send('ok')); // handler: GET /v3/ready unguarded
app.get('/v3/news/:id', (req, res) => res.send(req.params.id)); // handler: GET /v3/news/:id guarded
app.get('/v3', (req, res) => res.send('v3')); // handler: GET /v3 guarded

const router = express.Router();
router.use('/in', (req, res, next) => (req.baseUrl === '/v4/in' ? limiter(req, res, next) : next()));
router.get('/in/news', (req, res) => res.send('news')); // handler: GET /in/news guarded
router.get('/out/news', (req, res) => res.send('news')); // handler: GET /out/news unguarded
router.use((req, res, next) => (req.path === '/late' ? limiter(req, res, next) : next()));
router.get('/late', (req, res) => res.send('late')); // handler: GET /late guarded
router.get('/later', (req, res) => res.send('later')); // handler: GET /later unguarded
app.use('/v4', router);

// Of two mounts, one has what is asked for.
const twice = express.Router();
twice.use((req, res, next) => (req.baseUrl === '/v5' ? limiter(req, res, next) : next()));
twice.get('/news', (req, res) => res.send('news')); // handler: GET /news unknown dynamic-path
app.use('/v5', twice);
app.use('/v6', twice);

const both = express.Router();
both.use((req, res, next) => (req.path === '/news' ? limiter(req, res, next) : next()));
both.get('/news', (req, res) => res.send('news')); // handler: GET /news guarded
app.use('/v7', both);
app.use('/v8/deep', both);

// A parameter in front of it may be anything, and the path behind it is the same.
const tenant = express.Router();
tenant.use((req, res, next) => (new URL(req.url, 'http://localhost').pathname === '/news' ? limiter(req, res, next) : next()));
tenant.get('/news', (req, res) => res.send('news')); // handler: GET /news guarded
tenant.get('/open', (req, res) => res.send('open')); // handler: GET /open unguarded
app.use('/tenants/:tenant', tenant);

app.listen(3000);
