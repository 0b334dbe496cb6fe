// sample: one prefix is guarded, its sibling is not
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const auth = express.Router();
const users = express.Router();

auth.post('/login', (req, res) => res.sendStatus(204)); // handler: POST /login guarded
users.get('/', (req, res) => res.json([])); // handler: GET / unguarded

app.use('/v1/auth', rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/v1/auth', auth);
app.use('/v1/users', users);

app.listen(3000);
