export function invoices(app, { guard, log }) {
  app.get('/invoices', guard, (req, res) => res.json([])); // handler: GET /invoices guarded
  app.get('/invoices/:id', log, (req, res) => res.json({ id: req.params.id })); // handler: GET /invoices/:id unguarded
}
