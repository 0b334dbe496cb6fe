import express from 'express';
import { Security } from './security.js';
import { Routes } from './routes.js';

const app = express();

Routes.early(app);
Security.apply(app);
Routes.mount(app);

app.listen(3000);
