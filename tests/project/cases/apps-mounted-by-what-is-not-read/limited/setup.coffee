limiter = require('express-rate-limit').rateLimit { windowMs: 60000, limit: 100 }

module.exports = (app) ->
  app.use limiter
  app.use require './apps/about'
