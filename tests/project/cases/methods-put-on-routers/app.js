const express = require('express');
const { expressjwt } = require('express-jwt');
const urljoin = require('url-join');
const settings = require('./settings');
const users = require('./users');
const unknown = require('some-middleware');

const app = express();
// The result of a package that joins addresses is one.
app.use(urljoin(settings.base, 'api'), expressjwt({ secret: 's', algorithms: ['HS256'] }));
app.use(users);
app.get('/tasks', (req, res) => res.json([])); // handler: GET /tasks unguarded
app.listen(3000);

const other = express();
// This one speaks of limits.
other.use(unknown.rateLimiter(settings.base), users);
other.get('/tasks', (req, res) => res.json([])); // handler: GET /tasks unknown
other.listen(3001);
