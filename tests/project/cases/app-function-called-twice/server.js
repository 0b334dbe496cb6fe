import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { pages, feeds } from './pages.js';

const limited = express();
limited.use(rateLimit({ windowMs: 60_000, limit: 10 }));
pages(limited);
feeds(limited);

const open = express();
pages(open);

limited.listen(3000);
open.listen(3001);
