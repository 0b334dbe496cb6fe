import express from 'express';
import { limitAll, limitByTable, limitSearch, limitWriting } from './rules.js';

const app = express();

app.get('/logged', limitAll, (req, res) => res.send('logged')); // handler: GET /logged guarded
app.post('/notes', limitWriting, (req, res) => res.send('written')); // handler: POST /notes guarded
app.get('/notes', limitWriting, (req, res) => res.send('read')); // handler: GET /notes unguarded
app.get('/search', limitSearch, (req, res) => res.send('found')); // handler: GET /search guarded
app.get('/list', limitSearch, (req, res) => res.send('listed')); // handler: GET /list unguarded
app.post('/login', limitByTable, (req, res) => res.send('in')); // handler: POST /login guarded
app.get('/about', limitByTable, (req, res) => res.send('about')); // handler: GET /about unguarded
app.listen(3000);
