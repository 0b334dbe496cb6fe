// sample: brute.prevent and getMiddleware, and what a failCallback makes of them
const express = require('express');
const ExpressBrute = require('express-brute');

const app = express();
const store = new ExpressBrute.MemoryStore();
const bruteforce = new ExpressBrute(store, { freeRetries: 5 });
const userBruteforce = new ExpressBrute(store, {
  freeRetries: 5,
  minWait: 5 * 60 * 1000,
  maxWait: 60 * 60 * 1000,
  failCallback: function (req, res, next, nextValidRequestDate) {
    res.redirect('/login?retry=' + nextValidRequestDate.getTime());
  },
});
const marking = new ExpressBrute(store, { freeRetries: 5, failCallback: ExpressBrute.FailMark });
const forbidding = new ExpressBrute(store, { freeRetries: 5, failCallback: ExpressBrute.FailForbidden });
const passing = new ExpressBrute(store, {
  freeRetries: 5,
  failCallback: function (req, res, next) {
    console.warn('brute force from', req.ip);
    next();
  },
});
const unused = new ExpressBrute(store);

app.use(express.urlencoded({ extended: false }));

app.post('/auth', bruteforce.prevent, function (req, res) { // handler: POST /auth guarded route
  if (!req.body || req.body.password !== 'correct horse') {
    return res.status(401).send('wrong password');
  }
  req.brute.reset(function () {
    res.send('signed in');
  });
});

app.post( // handler: POST /login guarded route
  '/login',
  bruteforce.getMiddleware({
    key: function (req, res, next) {
      next(req.body && req.body.username);
    },
  }),
  function (req, res) {
    res.send('signed in');
  }
);

app.post('/user', userBruteforce.prevent, (req, res) => res.send('ok')); // handler: POST /user guarded route
app.post('/forbidden', forbidding.prevent, (req, res) => res.send('ok')); // handler: POST /forbidden guarded route
app.post('/marked', marking.prevent, (req, res) => res.send('ok')); // handler: POST /marked unguarded ; near-miss: switched-off
app.post('/passed', passing.prevent, (req, res) => res.send('ok')); // handler: POST /passed unguarded ; near-miss: switched-off
app.post('/unused', (req, res) => res.send(typeof unused)); // handler: POST /unused unguarded

app.use('/admin', bruteforce.prevent);
app.post('/admin/login', (req, res) => res.send('ok')); // handler: POST /admin/login guarded app

app.listen(3000);
