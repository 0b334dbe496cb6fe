import { rateLimit } from 'express-rate-limit';
import polka from 'polka';

const limiter = rateLimit({ windowMs: 60_000, limit: 10, keyGenerator: (req) => req.socket.remoteAddress });

const app = polka();

app.get('/before', (req, res) => res.end('ok')); // handler: GET /before unguarded ; near-miss: attached-after
app.use(limiter);
app.get('/after', (req, res) => res.end('ok')); // handler: GET /after guarded app
app.listen(3000);
