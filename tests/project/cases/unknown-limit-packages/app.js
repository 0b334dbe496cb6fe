import express from 'express';
import { sessions, edge, quota } from './middleware/index.js';
import { rateLimiter } from './middleware/rate-limiter.js';

const app = express();

app.get('/profile', sessions, (req, res) => res.json({})); // handler: GET /profile unguarded
app.get('/exports', edge, (req, res) => res.json([])); // handler: GET /exports unknown
app.get('/imports', quota, (req, res) => res.json([])); // handler: GET /imports unknown
app.get('/drafts', rateLimiter, (req, res) => res.json([])); // handler: GET /drafts unguarded

app.listen(3000);
