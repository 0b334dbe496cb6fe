export function pages(app) {
  app.get('/pages', (req, res) => res.json([])); // handler: GET /pages unguarded
}

export function feeds(app) {
  app.get('/feeds', (req, res) => res.json([])); // handler: GET /feeds guarded
}
