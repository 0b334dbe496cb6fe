// sample: what begins with the same unknown value is compared by what comes behind it
import express, { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { createSettings } from 'settings-of-the-house';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const prefix = process.env.API_PREFIX || '/api';
const send = (req, res) => res.json({ path: req.path });

const app = express();
app.use(`${prefix}/v1`, limiter);
app.get(`${prefix}/v1/users`, send); // handler: GET ? guarded app
app.get(prefix + '/v2/users', send); // handler: GET ? unguarded ; near-miss: other-path
app.get(`${process.env.API_PREFIX || '/api'}/v1/posts`, send); // handler: GET ? unknown dynamic-path
app.get('/health', send); // handler: GET /health unguarded ; near-miss: other-path
app.listen(3000);

const plain = express();
plain.use(process.env.BASE, limiter);
plain.get(`${process.env.BASE}/users`, send); // handler: GET ? guarded app
plain.get(`${process.env.OTHER}/users`, send); // handler: GET ? unknown dynamic-path
plain.get('/users', send); // handler: GET /users unknown dynamic-path
plain.listen(3001);

const mounting = express();
const users = Router();
users.get('/v1/users', send); // handler: GET /v1/users guarded app
const posts = Router();
posts.get('/v2/posts', send); // handler: GET /v2/posts unguarded
mounting.use(`${prefix}/v1`, limiter);
mounting.use(prefix, users);
mounting.use(prefix, posts);
mounting.listen(3002);

const settings = createSettings();
const calling = express();
calling.use(`${settings.next()}/v1`, limiter);
// Two calls may give two things.
calling.get(`${settings.next()}/v1/users`, send); // handler: GET ? unknown dynamic-path
calling.listen(3003);
