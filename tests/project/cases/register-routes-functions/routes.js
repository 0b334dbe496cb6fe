import { registerUsers } from './users.js';

export function registerRoutes(app) {
  app.get('/', (req, res) => res.send('home')); // handler: GET / guarded
  registerUsers(app);
}

// Nothing calls it, and nothing says what it would be given.
export function registerBeta(app) {
  app.get('/beta', (req, res) => res.send('soon'));
}
