import express from 'express';
import { rateLimit } from 'express-rate-limit';
import createNews from './news.js';
import createBlog from './blog.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.use('/news', createNews({ limiter }));
app.use('/blog', createBlog());

app.listen(3000);
