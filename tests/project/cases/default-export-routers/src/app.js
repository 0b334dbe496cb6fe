import express from 'express';
import { rateLimit } from 'express-rate-limit';
import posts from './routes/posts.js';
import users from './routes/users.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.use(express.json());
app.use('/users', limiter, users);
app.use('/posts', posts);

app.listen(3000);
