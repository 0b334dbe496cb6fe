import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { barn } from '@farm/barn';
import field from '@farm/field';

const app = express();

app.use('/field', field);
app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
app.use('/barn', barn());

app.listen(3000);
