import express from 'express';
import { router } from './routes/notes.js';

const app = express();

app.use(express.json());
app.use('/notes', router);

app.get('/', (_req, res) => { // handler: GET / unguarded
  res.send('Notes');
});

app.listen(3000);
