const feathers = require('@feathersjs/feathers');
const express = require('@feathersjs/express');
const services = require('./services');
const { plain, hooks } = require('./plain');

const app = express(feathers());
app.configure(express.rest());
app.configure(services);
app.configure(plain);
app.hooks(hooks);
app.use('/page', (req, res) => res.send('page')); // handler: * /page unguarded

module.exports = app;
