import express from 'express';
import { fish, ponds } from './fish.js';

const app = express();

app.use('/fish', fish);
app.use('/ponds', ponds);
app.listen(3000);
