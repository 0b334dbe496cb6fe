// sample: what stands first in `use` is a path or a middleware by what it is, else by what it is called
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import config from 'some-config';

const app = express();

function limitUrl(req, res, next) {
  if (tooMany(req.ip)) return res.sendStatus(429);
  next();
}

const api = express.Router();
api.get('/items', (req, res) => res.json([])); // handler: GET /items unguarded
app.use(config.get('api').prefix, api);

const checked = express.Router();
checked.get('/checked', (req, res) => res.json([])); // handler: GET /checked unguarded
app.use(config.get('api').prefix, rateLimit({ windowMs: 60_000, limit: 0, skip: () => true }), checked);

const limited = express.Router();
limited.get('/limited', (req, res) => res.json([])); // handler: GET /limited guarded mount
app.use(limitUrl, limited);
