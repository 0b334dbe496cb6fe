// sample: statuses by name, of which one is the refusal of a limit
import express from 'express';
import { NOT_FOUND, StatusCodes, TOO_MANY_REQUESTS } from 'http-status-codes';
import status, { status as named } from 'http-status';

const app = express();
const hits = new Map();

function isOver(req) {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  return count > 10;
}

app.get('/old', (req, res) => (isOver(req) ? res.sendStatus(TOO_MANY_REQUESTS) : res.send('old'))); // handler: GET /old guarded handler
app.get('/default', (req, res) => (isOver(req) ? res.sendStatus(status.TOO_MANY_REQUESTS) : res.send('default'))); // handler: GET /default guarded handler
app.get('/named', (req, res) => (isOver(req) ? res.sendStatus(named.TOO_MANY_REQUESTS) : res.send('named'))); // handler: GET /named guarded handler
app.get('/codes', (req, res) => (isOver(req) ? res.sendStatus(StatusCodes.TOO_MANY_REQUESTS) : res.send('codes'))); // handler: GET /codes guarded handler
app.get('/missing', (req, res) => (isOver(req) ? res.sendStatus(NOT_FOUND) : res.send('missing'))); // handler: GET /missing unguarded
app.get('/both', (req, res) => { // handler: GET /both guarded handler
  if (isOver(req)) return res.sendStatus(StatusCodes.TOO_MANY_REQUESTS);
  if (req.query.code) return res.sendStatus(StatusCodes.NOT_FOUND);
  if (req.query.named) return res.sendStatus(named.NOT_FOUND);
  res.send('both');
});

app.get('/missing-code', (req, res) => (isOver(req) ? res.sendStatus(StatusCodes.NOT_FOUND) : res.send('missing'))); // handler: GET /missing-code unguarded
app.get('/missing-named', (req, res) => (isOver(req) ? res.sendStatus(named.NOT_FOUND) : res.send('missing'))); // handler: GET /missing-named unguarded
