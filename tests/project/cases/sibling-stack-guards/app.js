import express from 'express';
import { guarded } from './guarded.js';
import { prices } from './prices.js';
import { early } from './early.js';
import { below } from './below.js';
import { above } from './above.js';

const app = express();

app.use('/below', below);
app.use(above);
app.use('/', early);
app.use('/', guarded);
app.use('/', prices);

app.listen(3000);
