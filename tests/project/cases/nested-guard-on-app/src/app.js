import express from 'express';
import { rateLimit } from 'express-rate-limit';
import v1 from './v1/index.js';
import internal from './internal/index.js';

const app = express();

app.use('/internal', internal);
app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
app.use('/v1', v1);

app.listen(3000);
