// sample: a router of express-promise-router is one of Express
'use strict';

const express = require('express');
const { rateLimit } = require('express-rate-limit');
const Router = require('express-promise-router');

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const users = Router();
const teams = new Router({ mergeParams: true });

users.route('/').post(limiter, async (req, res) => { // handler: POST / guarded route
  res.sendStatus(201);
}).get(async (req, res) => { // handler: GET / unguarded
  res.json([]);
});

teams.use(limiter);
teams.get('/:id', async (req, res) => { // handler: GET /:id guarded router
  res.json({});
});

app.use('/users', users);
app.use('/teams', teams);
app.listen(3000);
