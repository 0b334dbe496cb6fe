import express from 'express';
import { rateLimit } from 'express-rate-limit';
import * as routers from './routers.js';
import * as health from './health.js';

const app = express();

app.use('/health', health.default);
app.use('/songs', rateLimit({ windowMs: 60_000, limit: 20 }), routers.songs);
app.use('/albums', routers.albums);

app.listen(3000);
