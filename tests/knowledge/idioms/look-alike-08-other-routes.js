// sample: the limiter of other routes of the same file
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const loginLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 10 });

app.post('/login', loginLimiter, (req, res) => res.sendStatus(204)); // handler: POST /login guarded route
app.post('/register', loginLimiter, (req, res) => res.sendStatus(201)); // handler: POST /register guarded route
app.post('/logout', (req, res) => res.sendStatus(204)); // handler: POST /logout unguarded
app.get('/me', (req, res) => res.json({ id: 1 })); // handler: GET /me unguarded
app.delete('/me', (req, res) => res.sendStatus(204)); // handler: DELETE /me unguarded

app.listen(3000);
