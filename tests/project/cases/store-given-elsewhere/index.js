import express from 'express';
import { MemoryStore } from './counter.js';
import { storeInUse } from './current.js';
import { limit } from './limit.js';

storeInUse(new MemoryStore());

const app = express();

app.get('/limited', limit, (req, res) => res.send('limited')); // handler: GET /limited guarded
app.get('/open', (req, res) => res.send('open')); // handler: GET /open unguarded

app.listen(3000);
