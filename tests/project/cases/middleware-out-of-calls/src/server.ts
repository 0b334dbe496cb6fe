import express from 'express';
import { getUpload, loadAuth, loadLimiter } from './parts.js';

const app = express();

const auth = await loadAuth();
app.use(auth({ issuerBaseURL: process.env.ISSUER }));

app.post('/files', getUpload().array('files'), (req, res) => { // handler: POST /files unguarded
  res.sendStatus(201);
});

const limiter = await loadLimiter(10);
app.use(limiter());

app.get('/files', (req, res) => { // handler: GET /files guarded app
  res.json([]);
});

app.listen(3000);
