import express from 'express';
import { createRouter } from './router.js';

const app = express();

app.use('/app', createRouter());

app.listen(3000);
