import express from 'express';
import { api } from './api.js';
import { web } from './web.js';
import { limit } from './limit.js';

const app = express();

app.use('/api', api);
limit(app);
app.use('/', web);

export default app;
