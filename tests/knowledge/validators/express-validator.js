// sample: chains and tables of express-validator
import express from 'express';
import { body, check, checkSchema, param, query, validationResult } from 'express-validator';

const app = express();
app.use(express.json());

function refuse(req, res, next) {
  const result = validationResult(req);
  if (!result.isEmpty()) return res.status(400).json(result.array());
  return next();
}

app.get('/within', query('n').isInt({ min: 1, max: 100 }), refuse, (req, res) => res.send('x'.repeat(Number(req.query.n)))); // handler: GET /within unguarded

app.get('/unbounded', query('n').isInt({ min: 1 }), refuse, (req, res) => res.send('x'.repeat(Number(req.query.n)))); // handler: GET /unbounded unguarded ; amplifies: request

app.get('/over', query('n').isInt({ min: 1, max: 1_000_000 }).toInt(), refuse, (req, res) => res.send('x'.repeat(req.query.n))); // handler: GET /over unguarded ; amplifies: request 1000000

app.get('/listed/:m', [query('n').exists().bail().isFloat({ lt: 100 }), param('m').isInt()], refuse, (req, res) => { // handler: GET /listed/:m unguarded
  res.write('x'.repeat(Number(req.query.n)));
  res.end('x'.repeat(Number(req.params.m))); // amplifies: request
});

app.post('/nested', body('page.size').isInt({ max: 50 }), body('sizes.*').isInt({ max: 10 }), check('any').isIn([1, 2]), refuse, (req, res) => { // handler: POST /nested unguarded
  res.write('x'.repeat(req.body.page.size));
  res.write(req.body.sizes.map((size) => 'x'.repeat(size)).join(''));
  res.write('x'.repeat(req.query.any));
  res.end(Buffer.alloc(req.body.free)); // amplifies: request
});

app.get('/table', checkSchema({ n: { in: ['query'], isInt: { options: { max: 100 } }, toInt: true }, m: { in: 'query', isInt: true } }), refuse, (req, res) => { // handler: GET /table unguarded
  res.write('x'.repeat(req.query.n));
  res.end('x'.repeat(Number(req.query.m))); // amplifies: request
});

app.get('/unknown', query('n').isInt().custom((n) => n < 100), query('m').isInt({ max: limit() }), query('k').isLength({ max: 3 }), refuse, (req, res) => { // handler: GET /unknown unguarded
  res.send('x'.repeat(Number(req.query.n)) + 'x'.repeat(Number(req.query.m)) + 'x'.repeat(Number(req.query.k)));
});

const validate = (chains) => async (req, res, next) => {
  for (const chain of chains) {
    const result = await chain.run(req);
    if (!result.isEmpty()) return res.status(400).json(result.array());
  }
  return next();
};

app.get('/run', validate([query('n').isInt({ max: 100 }), query('m').isInt()]), (req, res) => { // handler: GET /run unguarded
  res.write('x'.repeat(Number(req.query.n)));
  res.end('x'.repeat(Number(req.query.m))); // amplifies: request
});

function limit() {
  return Number(process.env.LIMIT);
}

app.listen(3000);
