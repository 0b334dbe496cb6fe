export const tiles = (app) => {
  app.get('/tiles/:id', (req, res) => res.sendStatus(204)); // handler: GET /tiles/:id guarded
};
