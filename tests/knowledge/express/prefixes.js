// sample: use matches by prefix and whole segments, verbs and all match exactly
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const perMinute = (limit) => rateLimit({ windowMs: 60_000, limit });

app.use('/api', perMinute(10));

app.get('/api', (req, res) => res.send('v1')); // handler: GET /api guarded app
app.get('/api/users', (req, res) => res.json([])); // handler: GET /api/users guarded app
app.get('/API/Users/:id', (req, res) => res.json({})); // handler: GET /API/Users/:id guarded app
app.get('/apis', (req, res) => res.json(['v1'])); // handler: GET /apis unguarded ; near-miss: other-path
app.get('/', (req, res) => res.send('hello')); // handler: GET / unguarded ; near-miss: other-path

app.use(['/admin/', '/internal'], perMinute(10));
app.get('/admin/stats', (req, res) => res.json({})); // handler: GET /admin/stats guarded app
app.post('/internal/flush', (req, res) => res.sendStatus(202)); // handler: POST /internal/flush guarded app
app.post('/administration', (req, res) => res.sendStatus(202)); // handler: POST /administration unguarded

app.all('/search', perMinute(10));
app.get('/search', (req, res) => res.json([])); // handler: GET /search guarded
app.post('/search', (req, res) => res.json([])); // handler: POST /search guarded
app.get('/search/advanced', (req, res) => res.json([])); // handler: GET /search/advanced unguarded ; near-miss: other-path

app.get('/files', perMinute(10));
app.get('/files', (req, res) => res.json([])); // handler: GET /files guarded
app.post('/files', (req, res) => res.sendStatus(201)); // handler: POST /files unguarded ; near-miss: other-path

app.use('/teams/:team', perMinute(10));
app.get('/teams/:team/members', (req, res) => res.json([])); // handler: GET /teams/:team/members guarded app
app.get('/teams', (req, res) => res.json([])); // handler: GET /teams unguarded ; near-miss: other-path

// What a parameter must match, the others do not.
app.use('/docs/:version(v1|v2)', perMinute(10));
app.get('/docs/v1', (req, res) => res.json([])); // handler: GET /docs/v1 guarded app
app.get('/docs/latest', (req, res) => res.json([])); // handler: GET /docs/latest unguarded ; near-miss: other-path
app.get('/docs/:version', (req, res) => res.json([])); // handler: GET /docs/:version unguarded ; near-miss: other-path
app.get('/docs/:version(v1|v2)', (req, res) => res.json([])); // handler: GET /docs/:version(v1|v2) guarded app

app.listen(3000);
