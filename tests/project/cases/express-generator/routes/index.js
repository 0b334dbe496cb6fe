var express = require('express');
var router = express.Router();

router.get('/', function (req, res, next) { // handler: GET / unguarded
  res.render('index', { title: 'Express' });
});

module.exports = router;
