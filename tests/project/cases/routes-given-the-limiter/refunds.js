export function refunds(app, limiter) {
  app.get('/refunds', limiter, (req, res) => res.json([])); // handler: GET /refunds unguarded
}
