import express, { type Express } from 'express';
import { setupMiddleware } from './setup.js';
import { router } from './routes.js';

const app: Express = express();

setupMiddleware(app);
app.use('/api', router);

app.get('/version', (_req, res) => { // handler: GET /version guarded
  res.send('1');
});

app.listen(3000);
