import express from 'express';
import { catalogue } from '../../shared/catalogue.js';
import { staff } from './staff.js';

const app = express();

app.use('/catalogue', catalogue);
app.use('/staff', staff);
app.get('/', (req, res) => res.send('office')); // handler: GET / unguarded

app.listen(4000);
