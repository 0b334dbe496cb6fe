// sample: a status that is set before an error is thrown or handed on is the answer's
import express from 'express';

const hits = new Map();

function isOver(ip) {
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  return count > 10;
}

const app = express();

app.get('/thrown', (req, res) => { // handler: GET /thrown guarded handler
  if (isOver(req.ip)) {
    res.status(429);
    throw new Error('Slow down');
  }
  res.send('thrown');
});

app.get('/handed-on', (req, res, next) => { // handler: GET /handed-on guarded handler
  if (isOver(req.ip)) {
    res.status(429);
    return next(new Error('Slow down'));
  }
  res.send('handed on');
});

app.get('/other-status', (req, res) => { // handler: GET /other-status unguarded
  if (!req.headers.authorization) {
    res.status(401);
    throw new Error('Who are you?');
  }
  res.send('other status');
});

app.listen(3000);
