import express from 'express';
import { endless, speed, staff, testing } from './limits.js';
import { logs } from './logs.js';
import { nights } from './nights.js';

const app = express();

app.get('/days', testing, (req, res) => res.json([])); // handler: GET /days unguarded ; near-miss: switched-off
app.get('/weeks', endless, (req, res) => res.json([])); // handler: GET /weeks unguarded ; near-miss: switched-off
app.get('/months', staff, (req, res) => res.json([])); // handler: GET /months guarded route
app.get('/years', speed, (req, res) => res.json([])); // handler: GET /years unguarded ; near-miss: delays-only
app.use('/nights', testing, speed, nights);
app.use('/logs', staff, logs);

app.listen(3000);
