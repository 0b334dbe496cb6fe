import express from 'express';
import { menu, tables } from './index.js';

const app = express();

app.use('/menu', menu);
app.use('/tables', tables);
app.listen(3000);
