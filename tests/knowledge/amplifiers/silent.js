// sample: look-alikes that decide no size, or whose size no request decides
import { execFile } from 'node:child_process';
import os from 'node:os';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

class Song {
  constructor(title) {
    this.title = title;
  }

  repeat(times) {
    return { title: this.title, times };
  }
}

const song = new Song('Imagine');
const scheduler = { repeat: (count) => ({ scheduled: count }), padEnd: () => 'done' };
const width = Number(process.env.COLUMNS ?? 80);

function seed() {
  return 'x'.repeat(50_000_000);
}

app.get('/song', (req, res) => { // handler: GET /song guarded app
  res.json(song.repeat(Number(req.query.times)));
});

app.get('/schedule', (req, res) => { // handler: GET /schedule guarded app
  res.json(scheduler.repeat(Number(req.query.count)));
});

app.get('/rule', (req, res) => { // handler: GET /rule guarded app
  res.send('-'.repeat(width));
});

app.get('/workers', (req, res) => { // handler: GET /workers guarded app
  res.json(Array.from({ length: os.cpus().length }, (_, id) => ({ id })));
});

app.get('/dice', (req, res) => { // handler: GET /dice guarded app
  res.send('⚀'.repeat(Math.ceil(Math.random() * 6)));
});

app.get('/timer', (req, res) => { // handler: GET /timer guarded app
  setTimeout(() => res.send('done'), Number(req.query.ms));
});

app.get('/command', (req, res, next) => { // handler: GET /command guarded app
  execFile('true', ['-'.repeat(Number(req.query.n))], (error) => {
    if (error) return next(error);
    res.send('ran');
  });
});

app.get('/compared', (req, res) => { // handler: GET /compared guarded app
  const expected = 'a'.repeat(Number(req.query.n));
  res.send(expected === req.query.text ? 'same' : 'different');
});

export function benchmark() {
  console.time('seed');
  seed();
  console.timeEnd('seed');
}

app.listen(3000);
