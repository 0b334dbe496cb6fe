import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createSearchRouter } from './search.js';
import { createFeedRouter } from './feed.js';
import { createDocsRouter } from './docs.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.use('/search', createSearchRouter({ limiter }));
app.use('/feed', createFeedRouter({ limiter }));
app.use('/docs', limiter, createDocsRouter());

app.listen(3000);
