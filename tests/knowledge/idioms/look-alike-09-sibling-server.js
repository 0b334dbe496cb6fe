// sample: a second server of the same file
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const api = express();
api.use(rateLimit({ windowMs: 60_000, limit: 10 }));
api.get('/items', (req, res) => res.json([])); // handler: GET /items guarded app

const management = express();
management.get('/metrics', (req, res) => res.send('up 1')); // handler: GET /metrics unguarded
management.post('/reload', (req, res) => res.sendStatus(202)); // handler: POST /reload unguarded

api.listen(3000);
management.listen(9000, '127.0.0.1');
