import express from 'express';
import { rateLimit } from 'express-rate-limit';

export const app = express();

app.get('/ping', (req, res) => res.send('pong')); // handler: GET /ping unguarded
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
