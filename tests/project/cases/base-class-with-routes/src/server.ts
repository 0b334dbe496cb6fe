import express from 'express';
import { Api } from './index.js';

const app = express();
app.use(new Api().router);
app.listen(3000);
