import express from 'express';
import { mazes } from './maze.routes.js';

const app = express();

app.use('/mazes', mazes);
app.listen(3000);
