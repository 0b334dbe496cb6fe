import express from 'express';
import cats from './cats.js';

const app = express();

app.use('/cats', cats);
app.get('/about', (req, res) => res.send('about')); // handler: GET /about unguarded

export default app;
