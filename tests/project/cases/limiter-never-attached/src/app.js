import express from 'express';
import { apiLimiter, protect } from './limiter.js';
import { photos } from './photos.js';

const app = express();

app.use('/photos', photos);
app.get('/limits', (req, res) => res.json({ on: Boolean(apiLimiter), ready: typeof protect })); // handler: GET /limits unguarded

app.listen(3000);
