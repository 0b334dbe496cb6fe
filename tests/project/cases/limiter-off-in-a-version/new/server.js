import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();

app.use(rateLimit({ windowMs: 60_000, max: 0 }));
app.get('/rates', (req, res) => res.json([])); // handler: GET /rates guarded app

app.listen(3000);
