import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { off, on, skip } from './options.js';

const app = express();
app.get('/off', rateLimit(off), (req, res) => res.send('off')); // handler: GET /off unguarded ; near-miss: switched-off
app.get('/on', rateLimit(on), (req, res) => res.send('on')); // handler: GET /on guarded route
app.get('/skipped', rateLimit({ ...on, skip }), (req, res) => res.send('skipped')); // handler: GET /skipped unguarded ; near-miss: switched-off
app.listen(3000);
