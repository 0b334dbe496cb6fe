import { limiter } from '../limits.js';

// What the loader calls it with is not seen.
export default (app) => {
  app.get('/trees', (req, res) => res.json([]));
  app.post('/trees', limiter, (req, res) => res.sendStatus(201));
};
