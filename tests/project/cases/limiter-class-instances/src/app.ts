import express from 'express';
import topics from './topics.js';
import { replies } from './replies.js';
import { LimiterService } from './limiter.service.js';

const app = express();
const own = new LimiterService(3);

app.use('/topics', topics);
app.use('/replies', own.handle, replies);

app.listen(3000);
