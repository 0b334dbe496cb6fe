import express from 'express';
import { rateLimit } from 'express-rate-limit';

const first = express();
const second = express();

first.use(rateLimit({ windowMs: 60_000, max: 10 }));

// A method of one app that is given another: what it does to that is not seen.
first.get.call(second, '/taken', (req, res) => res.send('taken'));

second.get('/own', (req, res) => res.send('own')); // handler: GET /own unknown

second.listen(3001);
