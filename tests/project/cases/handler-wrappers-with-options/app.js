import express from 'express';
import { throughLimiter, withLimit, withTimeout } from './wrap.js';

const app = express();
const limited = withLimit({ points: 5 });
const index = (req, res) => res.send('index');

app.get('/limited', limited(index)); // handler: GET /limited guarded
app.get('/inline', withLimit({ points: 2 })(index)); // handler: GET /inline guarded
app.get('/timed', withTimeout({ ms: 500 })(index)); // handler: GET /timed unguarded
app.get('/through', throughLimiter(index)); // handler: GET /through guarded
app.get('/both', withTimeout({ ms: 500 })(limited(index))); // handler: GET /both guarded
app.get('/plain', index); // handler: GET /plain unguarded

app.listen(3000);
