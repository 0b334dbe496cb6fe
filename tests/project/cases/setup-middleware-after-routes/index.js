import express from 'express';
import { applyMiddleware } from './middleware.js';
import { router } from './routes.js';

const app = express();

app.use('/api', router);
app.get('/version', (req, res) => res.send('1')); // handler: GET /version unguarded
applyMiddleware(app);
app.get('/late', (req, res) => res.send('late')); // handler: GET /late guarded

app.listen(3000);
