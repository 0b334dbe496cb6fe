// sample: body-parser, whose limit is one of bytes
import bodyParser from 'body-parser';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { json } from 'body-parser';

const app = express();

// A limit of bytes is none of requests.
app.use(bodyParser.json({ limit: '200mb' }));
app.use(json({ limit: '1mb' }));
app.use(bodyParser.urlencoded({ extended: true, limit: '50mb' }));

app.get('/open', (req, res) => res.json([])); // handler: GET /open unguarded

app.use(rateLimit({ windowMs: 60_000, limit: 30 }));

app.get('/limited', (req, res) => res.json([])); // handler: GET /limited guarded app

app.listen(3000);
