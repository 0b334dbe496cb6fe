const { createApp, createProbe } = require('./lib/create');
const birds = require('./birds');

const app = createApp({ max: 100 });
const probe = createProbe();

app.get('/nests', (req, res) => res.json([])); // handler: GET /nests guarded
app.use('/birds', birds);
probe.get('/ready', (req, res) => res.send('ok')); // handler: GET /ready unguarded

app.listen(3000);
probe.listen(9000);
