const app = require('../app');

app.get('/status', (req, res) => res.json({ up: true })); // handler: GET /status unguarded or unknown
