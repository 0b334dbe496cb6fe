// sample: limiters that leave out requests by their path or method
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const ok = (req, res) => res.send('ok');
const internal = ['/metrics', '/ready'];

app.use(rateLimit({ windowMs: 60_000, limit: 100, skip: (req) => req.path === '/health' || internal.includes(req.path) || req.method === 'DELETE' }));

app.get('/health', ok); // handler: GET /health unguarded ; near-miss: switched-off
app.get('/metrics', ok); // handler: GET /metrics unguarded ; near-miss: switched-off
app.get('/users', ok); // handler: GET /users guarded app
app.delete('/users/:id', ok); // handler: DELETE /users/:id unguarded ; near-miss: switched-off
app.all('/files', ok); // handler: * /files guarded app or unknown

app.get('/options', rateLimit({ limit: 1, skip: (req) => req.method === 'OPTIONS' }), ok); // handler: GET /options guarded
app.get('/test', rateLimit({ limit: 1, skip: () => process.env.NODE_ENV === 'test' }), ok); // handler: GET /test guarded

app.listen(3000);
