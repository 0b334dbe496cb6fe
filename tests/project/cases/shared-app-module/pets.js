import { app } from './app.js';

app.get('/pets', (req, res) => res.json([])); // handler: GET /pets guarded
app.post('/pets', (req, res) => res.sendStatus(201)); // handler: POST /pets guarded
