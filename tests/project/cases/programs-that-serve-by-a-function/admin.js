import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
app.get('/users', (req, res) => res.json([])); // handler: GET /users guarded app
app.listen(3001);
