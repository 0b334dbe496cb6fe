// sample: the package limiter in middleware, in the form of version 1, and beside a stream called limiter
const express = require('express');
const { RateLimiter } = require('limiter');
const { Transform } = require('node:stream');

const app = express();
const bucket = new RateLimiter(10, 'minute');

const limit = (req, res, next) => {
  if (bucket.tryRemoveTokens(1)) {
    next();
  } else {
    res.status(429).end();
  }
};

const limiter = new Transform({
  transform(chunk, _encoding, done) {
    done(null, chunk.subarray(0, 1024));
  },
});

app.post('/bytes', (req, res) => { // handler: POST /bytes unguarded
  req.pipe(limiter).pipe(res);
});

app.get('/limited', limit, (req, res) => res.send('ok')); // handler: GET /limited guarded route

app.listen(3000);
