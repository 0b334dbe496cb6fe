import express from 'express';
import { setupMiddleware } from './setup.js';
import { secure } from './security.js';

const app = express();

setupMiddleware(app);
secure(app, { limit: 100 });

app.get('/items', (req, res) => res.json([])); // handler: GET /items unguarded

app.listen(3000);
