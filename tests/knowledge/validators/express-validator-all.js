// sample: what the methods of express-validator make of a bound, one by one
import express from 'express';
import { cookie, header, validationResult, query } from 'express-validator';
import { query as old } from 'express-validator/check';

const app = express();

app.get('/0', query('n').isInt({ max: 500_000 }).optional(), (req, res) => { // handler: GET /0 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/1', query('n').isInt({ max: 500_000 }).notEmpty(), (req, res) => { // handler: GET /1 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/2', query('n').isInt({ max: 500_000 }).hide(), (req, res) => { // handler: GET /2 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/3', query('n').isInt({ max: 500_000 }).withMessage('n'), (req, res) => { // handler: GET /3 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/4', query('n').isInt({ max: 500_000 }).isNumeric(), (req, res) => { // handler: GET /4 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/5', query('n').isInt({ max: 500_000 }).isDecimal(), (req, res) => { // handler: GET /5 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/6', query('n').isInt({ max: 500_000 }).isString(), (req, res) => { // handler: GET /6 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/7', query('n').isInt({ max: 500_000 }).ltrim(), (req, res) => { // handler: GET /7 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/8', query('n').isInt({ max: 500_000 }).rtrim(), (req, res) => { // handler: GET /8 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/9', query('n').isInt({ max: 500_000 }).toString(), (req, res) => { // handler: GET /9 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/10', query('n').isInt({ max: 500_000 }).errorMessage('n'), (req, res) => { // handler: GET /10 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/11', query('n').isInt({ max: 500_000 }).in(['query']), (req, res) => { // handler: GET /11 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/12', query('n').isInt({ max: 500_000 }).stripLow(), (req, res) => { // handler: GET /12 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/13', query('n').isInt({ max: 500_000 }).unescape(), (req, res) => { // handler: GET /13 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/14', query('n').isInt({ max: 500_000 }).normalizeEmail(), (req, res) => { // handler: GET /14 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/15', query('n').isInt({ max: 500_000 }).toLowerCase(), (req, res) => { // handler: GET /15 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/16', query('n').isInt({ max: 500_000 }).toUpperCase(), (req, res) => { // handler: GET /16 unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/float', query('n').isFloat({ max: 500_000 }).toFloat(), (req, res) => { // handler: GET /float unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n)); // amplifies: request 500000
});

app.get('/header', header('x-size').isInt({ max: 500_000 }), (req, res) => { // handler: GET /header unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.headers['x-size']))); // amplifies: request 500000
});

app.get('/cookie', cookie('n').isInt({ max: 500_000 }), (req, res) => { // handler: GET /cookie unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.cookies.n))); // amplifies: request 500000
});

app.get('/old', old('n').isInt({ max: 500_000 }), (req, res) => { // handler: GET /old unguarded
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request 500000
});
