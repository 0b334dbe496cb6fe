// sample: no limit on one path
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();

app.use('/download', rateLimit({ windowMs: 60_000, max: Infinity }));
app.use('/api', rateLimit({ windowMs: 60_000, max: 10 }));

app.get('/download', (req, res) => res.send('file')); // handler: GET /download unguarded ; near-miss: switched-off
app.get('/api/items', (req, res) => res.json([])); // handler: GET /api/items guarded app

app.listen(3000);
