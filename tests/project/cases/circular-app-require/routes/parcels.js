const app = require('../app');

app.get('/parcels', (req, res) => res.json([])); // handler: GET /parcels guarded or unknown
