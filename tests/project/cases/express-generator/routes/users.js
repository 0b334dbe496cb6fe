var express = require('express');
var router = express.Router();

router.get('/', function (req, res, next) { // handler: GET / guarded
  res.send('respond with a resource');
});

module.exports = router;
