// sample: a listener that is added may run, one that is only taken off does not
import express from 'express';
import { bus } from './bus.js';

const app = express();

app.get('/added', (req, res) => { // handler: GET /added unguarded
  const sendNews = () => res.send('news'.repeat(1_000_000)); // amplifies: constant 4000000
  bus.once('news', sendNews);
  req.on('close', () => bus.off('news', sendNews));
});

app.get('/taken-off', (req, res) => { // handler: GET /taken-off unguarded
  const sendNews = () => res.send('news'.repeat(1_000_000));
  bus.off('news', sendNews);
  bus.removeListener('news', sendNews);
  bus.removeEventListener('news', sendNews);
  res.send('no news');
});

app.get('/changed', (req, res) => { // handler: GET /changed unguarded
  let count = 1;
  const sendNews = () => count > 1 && res.send('news'.repeat(count)); // amplifies: request
  bus.once('open', () => bus.once('quiet', sendNews));
  count = Number(req.query.count);
  bus.once('close', () => bus.once('news', sendNews));
});

app.listen(8080);
