// sample: packages that add to an app, and give it back in an object
import express from 'express';
import expressWs from 'express-ws';
import otherWs from 'express-other-ws';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const { app } = expressWs(express());

app.get('/open', (req, res) => res.send('x'.repeat(Number(req.query.size)))); // handler: GET /open unguarded ; amplifies: request
app.ws('/chat', (socket) => socket.send('x'));
app.use(limiter);
app.get('/limited', (req, res) => res.send('limited')); // handler: GET /limited guarded app

const router = express.Router();
const base = express();
const sockets = expressWs(base);
const same = sockets.app;

same.use(limiter);
base.use('/mounted', router);
router.get('/', (req, res) => res.send('mounted')); // handler: GET / guarded
sockets.getWss().on('connection', (socket) => socket.send('x'));

// What another package gives is not known.
const other = otherWs(express());
const unread = express.Router();
other.app.use(unread);
unread.get('/unread', (req, res) => res.send('unread')); // handler: GET /unread unknown
