// sample: refusals by helpers that are told at the call what to answer, and are longer than what is read for its result alone
import express from 'express';

const app = express();
const calls = new Map();
const STATUS = { RATE_LIMITED: 429, NOT_FOUND: 404 };

function isOver(ip) {
  const count = (calls.get(ip) ?? 0) + 1;
  calls.set(ip, count);
  return count > 10;
}

class ApiError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    this.code = code;
    this.details = details;
    this.documentation = 'https://example.com/documentation/of/the/errors/of/this/application/and/of/its/parts';
    this.timestamp = new Date().toISOString();
  }
}

function answer(res, status, message) {
  const details = { status, message, documentation: 'https://example.com/documentation/of/the/errors', time: new Date().toISOString() };
  console.error('a request has failed, for the reason that is given here', details, 'see the documentation for more');
  return res.status(status).json({ error: details });
}

function httpError(status, message, details = {}) {
  const error = new Error(message);
  error.status = status;
  error.details = details;
  error.documentation = 'https://example.com/documentation/of/the/errors/of/this/application/and/of/its/parts';
  error.timestamp = new Date().toISOString();
  console.error('a request has failed', error.documentation);
  return error;
}

function fail({ status, message }) {
  const details = { status, message, documentation: 'https://example.com/documentation/of/the/errors', time: new Date().toISOString() };
  console.error('a request has failed, for the reason that is given here', details, 'see the documentation for more');
  throw httpError(status, message, details);
}

app.get('/answered', (req, res) => { // handler: GET /answered guarded handler
  if (isOver(req.ip)) return answer(res, 429, 'Slow down');
  res.send('here you are');
});

app.get('/made', (req, res, next) => { // handler: GET /made guarded handler
  if (isOver(req.ip)) return next(httpError(429, 'Slow down'));
  res.send('here you are');
});

app.get('/thrown', (req, res) => { // handler: GET /thrown guarded handler
  if (isOver(req.ip)) fail({ status: 429, message: 'Slow down' });
  res.send('here you are');
});

app.get('/coded', (req, res) => { // handler: GET /coded guarded handler
  if (isOver(req.ip)) throw new ApiError('RATE_LIMITED', 'Slow down');
  res.send('here you are');
});

app.get('/spoken', async (req, res) => { // handler: GET /spoken unknown
  const response = await fetch(`http://limits.internal/${encodeURIComponent(req.ip)}`);
  const { over } = await response.json();
  if (over) throw new ApiError('RATE_LIMITED', 'Slow down');
  res.send('here you are');
});

app.get('/missing', (req, res) => { // handler: GET /missing unguarded
  if (!calls.has(req.query.ip)) fail({ status: 404, message: 'Not found' });
  res.send('here you are');
});

app.get('/unknown', (req, res) => { // handler: GET /unknown unguarded
  if (!calls.has(req.query.ip)) throw new ApiError('NOT_FOUND', 'Not found');
  res.send('here you are');
});

app.use((error, req, res, next) => {
  res.status(error.status ?? STATUS[error.code] ?? 500).json({ error: error.message });
});

app.listen(3000);
