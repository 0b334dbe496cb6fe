import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendHead, sendJson, sendPadding, sendRows } from './respond.js';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/rows', (req, res) => { // handler: GET /rows guarded app
  sendRows(res, Number(req.query.count)); // amplifies: request
});

app.get('/rows/ten', (req, res) => { // handler: GET /rows/ten guarded app
  sendRows(res, 10);
});

app.get('/head', (req, res) => { // handler: GET /head guarded app
  sendHead(res, req.query.count);
});

app.get('/json', (req, res) => { // handler: GET /json guarded app
  sendJson(res, 'x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/padding', (req, res) => { // handler: GET /padding guarded app
  if (req.query.kind === 'none') return res.end();
  sendPadding(req, res); // amplifies: request
});

app.listen(3000);
