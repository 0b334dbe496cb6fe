import { rateLimit } from 'express-rate-limit';
import app from './app.js';
import dogs from './dogs.js';

app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/dogs', dogs);

app.listen(3000);
