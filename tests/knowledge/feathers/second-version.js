// sample: Feathers 2, which is Express itself
const feathers = require('feathers');
const rest = require('feathers-rest');
const { rateLimit } = require('express-rate-limit');

const app = feathers();

app.configure(rest());
app.get('/health', (req, res) => res.send('ok')); // handler: GET /health unguarded ; near-miss: attached-after
app.use('/messages', { // handler: GET /messages unguarded
  find() {
    return Promise.resolve([]);
  },
});
app.use(rateLimit({ limit: 10 }));
app.get('/late', (req, res) => res.send('late')); // handler: GET /late guarded app
app.listen(3030);
