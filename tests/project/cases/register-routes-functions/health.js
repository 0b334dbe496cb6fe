export function registerHealth(app) {
  app.get('/healthz', (req, res) => res.send('ok')); // handler: GET /healthz unguarded
}
