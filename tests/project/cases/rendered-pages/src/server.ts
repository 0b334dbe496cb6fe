import express from 'express';
import { rateLimit } from 'express-rate-limit';
import admin from './admin';
import { pages } from './pages';

const app = express();

app.use('/pages', pages);
app.use('/admin', rateLimit({ windowMs: 60_000, limit: 10 }), admin);

app.listen(3000);
