// sample: paths that are no constants, and paths that only look so
import express, { type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const API = '/api';
const PATHS = { users: `${API}/users`, teams: '/teams' } as const;
const prefix = process.env['PREFIX'] ?? '';

const answer = (_req: Request, res: Response): void => {
  res.send('ok');
};

app.get(prefix + '/early', answer); // handler: GET ? unguarded
app.get(`${prefix}/limited`, limiter, answer); // handler: GET ? guarded route

app.use(API, limiter);
app.get(PATHS.users, answer); // handler: GET /api/users guarded app
app.get(PATHS.teams, answer); // handler: GET /teams unguarded
app.get(API + '/roles', answer); // handler: GET /api/roles guarded app
app.get(`${prefix}/status`, answer); // handler: GET ? unknown dynamic-path

app.use(`${prefix}/v2`, limiter);
app.get('/v2/users', answer); // handler: GET /v2/users unknown dynamic-path
app.get('/api/v2', answer); // handler: GET /api/v2 guarded app

app.use(limiter);
app.get(`${prefix}/late`, answer); // handler: GET ? guarded app

app.listen(3000);
