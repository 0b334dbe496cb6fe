// sample: what checks have collected is asked for at their end
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(express.json(), rateLimit({ windowMs: 60_000, limit: 10 }));

const checkQuery = (req, res, next) => {
  const errors = [];
  const size = Number(req.query.size);
  if (!Number.isInteger(size)) errors.push('size must be a whole number');
  if (size > 1000) errors.push('size must be at most 1000');
  if (errors.length > 0) {
    res.status(400).json({ errors });
    return;
  }
  next();
};

app.get('/in-front', checkQuery, (req, res) => { // handler: GET /in-front guarded app
  res.send('x'.repeat(Number(req.query.size)));
});

function errorsIn({ size, name }) {
  const errors = {};
  if (typeof size !== 'number') errors.size = 'size must be a number';
  else if (size > 1000) errors.size = 'size must be at most 1000';
  if (!name) errors.name = 'name is missing';
  return errors;
}

app.post('/errors', (req, res) => { // handler: POST /errors guarded app
  const errors = errorsIn(req.body);
  if (Object.keys(errors).length > 0) return res.status(422).json({ errors });
  res.json(Array.from({ length: req.body.size }, (_, index) => ({ index })));
});

app.post('/other-errors', (req, res) => { // handler: POST /other-errors guarded app
  const errors = errorsIn(req.body);
  if (Object.keys(errors).length > 0) console.log(errors);
  res.json(Array.from({ length: req.body.size }, (_, index) => ({ index }))); // amplifies: request
});

const within = (name, most) => (req, res, next) => {
  if (!(Number(req.query[name]) <= most)) return res.status(400).send(`${name} must be at most ${most}`);
  next();
};

app.get('/named', within('size', 1000), (req, res) => { // handler: GET /named guarded app
  res.send('x'.repeat(req.query.size));
});

app.get('/other-name', within('page', 1000), (req, res) => { // handler: GET /other-name guarded app
  res.send('x'.repeat(req.query.size)); // amplifies: request
});

app.listen(3000);
