// sample: what middleware in front of a router leaves of a request
import express from 'express';

const app = express();

app.use((req, res, next) => {
  req.limit = Math.min(Number(req.query.n) || 0, 100);
  req.free = Number(req.query.n) || 0;
  res.locals.most = Math.min(Number(req.query.n) || 0, 100);
  res.locals.n = Number(req.query.n) || 0;
  next();
});

app.get('/limit', (req, res) => { // handler: GET /limit unguarded
  res.send('x'.repeat(req.limit));
});

app.get('/free', (req, res) => { // handler: GET /free unguarded
  res.send('x'.repeat(req.free)); // amplifies: request
});

app.get('/most', (req, res) => { // handler: GET /most unguarded
  res.send('x'.repeat(res.locals.most));
});

app.get('/locals', (req, res) => { // handler: GET /locals unguarded
  res.send('x'.repeat(res.locals.n)); // amplifies: request
});

// Only behind the route that comes first.
app.get('/early', (req, res) => { // handler: GET /early unguarded
  res.send('x'.repeat(req.late));
});

app.use((req, res, next) => {
  req.late = Number(req.query.n) || 0;
  next();
});

app.get('/late', (req, res) => { // handler: GET /late unguarded
  res.send('x'.repeat(req.late)); // amplifies: request
});

// Only below a path.
app.use('/below', (req, res, next) => {
  req.below = Number(req.query.n) || 0;
  next();
});

app.get('/below/it', (req, res) => { // handler: GET /below/it unguarded
  res.send('x'.repeat(req.below)); // amplifies: request
});

app.get('/beside', (req, res) => { // handler: GET /beside unguarded
  res.send('x'.repeat(req.below));
});

// The last one counts.
app.use((req, res, next) => {
  req.twice = Number(req.query.n) || 0;
  next();
});
app.use((req, res, next) => {
  req.twice = Math.min(req.twice, 10);
  next();
});

app.get('/twice', (req, res) => { // handler: GET /twice unguarded
  res.send('x'.repeat(req.twice));
});

// On some requests only: nobody can say which.
app.use((req, res, next) => {
  if (req.query.k === 'a') req.perhaps = Math.min(Number(req.query.n), 100);
  next();
});

app.get('/perhaps', (req, res) => { // handler: GET /perhaps unguarded
  res.send('x'.repeat(req.perhaps ?? 10));
});

// What is refused does not come by.
app.use('/sized', (req, res, next) => {
  if (Number(req.query.size) > 100) {
    res.sendStatus(400);
    return;
  }
  next();
});

app.get('/sized/text', (req, res) => { // handler: GET /sized/text unguarded
  res.send('x'.repeat(Number(req.query.size)));
});

app.get('/unsized/text', (req, res) => { // handler: GET /unsized/text unguarded
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});

// One that a factory makes.
const paginate = ({ most }) => (req, res, next) => {
  const limit = Number.parseInt(req.query.limit, 10) || 10;
  req.pagination = { limit: Math.min(limit, most), asked: limit };
  next();
};

const router = express.Router();
router.use(paginate({ most: 50 }));

router.get('/within', (req, res) => { // handler: GET /within unguarded
  const { limit } = req.pagination;
  res.json(Array.from({ length: limit }, (_, index) => ({ index })));
});

router.get('/asked', (req, res) => { // handler: GET /asked unguarded
  const { asked } = req.pagination;
  res.json(Array.from({ length: asked }, (_, index) => ({ index }))); // amplifies: request
});

app.use('/api', (req, res, next) => {
  req.rows = Math.min(Number(req.query.n) || 0, 20);
  req.all = Number(req.query.n) || 0;
  next();
}, router);

router.get('/rows', (req, res) => { // handler: GET /rows unguarded
  res.send('x'.repeat(req.rows));
});

router.get('/all', (req, res) => { // handler: GET /all unguarded
  res.send('x'.repeat(req.all)); // amplifies: request
});

// Mounted twice, and what stands in front of it is not the same.
const twice = express.Router();
twice.get('/rows', (req, res) => { // handler: GET /rows unguarded
  res.send('x'.repeat(req.count));
});
app.use('/one', (req, res, next) => {
  req.count = Number(req.query.n) || 0;
  next();
}, twice);
app.use('/other', (req, res, next) => {
  req.count = 10;
  next();
}, twice);

// Text that middleware makes is sent by the route.
app.use('/text', (req, res, next) => {
  res.locals.text = 'x'.repeat(Number(req.query.n) || 0); // amplifies: request
  next();
});

app.get('/text/plain', (req, res) => { // handler: GET /text/plain unguarded
  res.send(res.locals.text);
});

app.listen(3000);
