const fs = require('fs');
const express = require('express');
const rateLimit = require('express-rate-limit');

const router = express.Router();

router.use('/login', rateLimit({ windowMs: 60 * 1000, max: 5 }), require('./auth'));

// It leaves out what is mounted by hand, which cannot be seen.
fs.readdirSync(`${__dirname}/`).filter((file) => {
  const name = file.split('.')[0];
  return name !== 'index' && name !== 'auth' ? router.use(`/${name}`, require(`./${name}`)) : '';
});

router.get('/', (req, res) => res.render('index')); // handler: GET / unguarded

module.exports = router;
