module.exports = (app) ->
  app.use require './about'
