import { limiter } from '../limits.js';

export default (app) => {
  app.get('/trees', (req, res) => res.json([])); // handler: GET /trees unguarded
  app.post('/trees', limiter, (req, res) => res.sendStatus(201)); // handler: POST /trees guarded route
};
