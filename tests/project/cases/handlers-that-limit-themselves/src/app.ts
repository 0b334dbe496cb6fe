import express from 'express';
import { pollsRouter } from './polls.routes.js';

const app = express();

app.use('/polls', pollsRouter);
app.listen(3000);
