export default function maps(app) {
  app.get('/maps', (req, res) => res.json([])); // handler: GET /maps guarded
}
