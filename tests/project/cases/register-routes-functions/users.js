export const registerUsers = (app) => {
  app.get('/users', (req, res) => res.json([])); // handler: GET /users guarded
  app.post('/users', (req, res) => res.sendStatus(201)); // handler: POST /users guarded
};
