// sample: a wrapper refuses in a function that it hands to another file, which may be too long to be followed
import express from 'express';
import { limited, scored } from './wrappers.js';

const app = express();

app.get('/scored', scored((req, res) => res.json({ score: req.score }))); // handler: GET /scored unknown budget

app.get('/limited', limited((req, res) => res.json({}))); // handler: GET /limited guarded

app.get('/open', (req, res) => res.json({})); // handler: GET /open unguarded

app.listen(3000);
