import express from 'express';
import { tasks } from './routes/tasks.js';

const app = express();

app.use('/tasks', tasks);
app.listen(3000);
