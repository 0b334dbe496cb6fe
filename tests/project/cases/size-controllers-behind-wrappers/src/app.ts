import express from 'express';
import charts from './chart.routes.ts';

const app = express();

app.use('/charts', charts);
app.listen(3000);
