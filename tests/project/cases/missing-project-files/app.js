import express from 'express';
import { rateLimit } from 'express-rate-limit';
import guard from './generated/guard.js';
import { openapi } from './generated/controllers.js';
import generated from './generated/routes.js';
import { requireUser } from './auth.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/live', (req, res) => res.send('ok')); // handler: GET /live unguarded
app.get('/me', requireUser, (req, res) => res.json({ id: 1 })); // handler: GET /me unguarded
app.get('/spec', openapi); // handler: GET /spec unknown
app.get('/spec/limited', limiter, openapi); // handler: GET /spec/limited guarded route
app.get('/keys', guard, (req, res) => res.json([])); // handler: GET /keys unknown
app.get('/keys/limited', guard, limiter, (req, res) => res.json([])); // handler: GET /keys/limited guarded route
app.use('/generated', generated);

app.listen(3000);
