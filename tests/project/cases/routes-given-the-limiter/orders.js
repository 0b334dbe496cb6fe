export function orders(app, limiter) {
  app.get('/orders', limiter, (req, res) => res.json([])); // handler: GET /orders guarded
  app.post('/orders', (req, res) => res.sendStatus(201)); // handler: POST /orders unguarded
}
