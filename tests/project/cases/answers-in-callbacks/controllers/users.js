const async = require('async');
const User = require('../models/user').User;

exports.view = function (req, res, next) {
  User.findOne({ name: req.params.name }, function (error, user) {
    const options = { user: user, title: 'One of the users' };

    function prepare() {
    }

    function render() {
      // Longer than what runs in any case: pages of users are not to be kept by those who search the web for such pages, and the
      // links on them are not to be followed either, since anybody can write anything there. What is written is cleaned before.
      res.set('X-Robots-Tag', 'noindex');
      res.set('X-Frame-Options', 'deny');
      res.render('pages/user', options);
    }

    function complete() {
      async.parallel([function (done) { done(); }], function () {
        prepare();
        render();
      });
    }

    if (error || !user) {
      next();
      return;
    }
    async.parallel([], complete);
  });
};

exports.create = function (req, res, next) {
  if (!req.body.name) {
    next();
    return;
  }
  User.create({ name: req.body.name }, function () {
    res.redirect('/users/' + req.body.name);
  });
};

exports.loggedIn = function (req, res, next) {
  if (!req.user) {
    res.redirect('/login');
    return;
  }
  next();
};

exports.named = function (req, res, next) {
  if (!req.body.name) {
    res.status(400).send('A name is missing');
    return;
  }
  next();
};

exports.relay = function () {
  User.syncIndexes(function () {});
};
