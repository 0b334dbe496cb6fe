const pages = require('./controllers/pages');
const users = require('./controllers/users');

const tooMany = (req, res) => {
  res.status(429).send();
};

const proxied = (req, res) => {
  fetch('http://users').then((answer) => (answer.status === 429 ? res.status(429).send() : users.relay(answer)));
};

module.exports = function (app) {
  app.route('/users/:name')
    .head(tooMany) // handler: HEAD /users/:name guarded handler
    .get(users.view); // handler: GET /users/:name unguarded
  app.route('/users')
    .head(proxied) // handler: HEAD /users unknown
    .get(users.loggedIn)
    .post(users.create) // handler: POST /users unguarded
    .put(users.loggedIn); // handler: PUT /users unguarded
  app.get('/pages', pages.show); // handler: GET /pages unguarded
  app.post('/users/check', users.named);
};
