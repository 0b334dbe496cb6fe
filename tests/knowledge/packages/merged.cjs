// sample: packages of a single function that put options together
const express = require('express');
const rateLimit = require('express-rate-limit');
const assign = require('lodash.assign');
const defaults = require('lodash.defaults');
const defaultsDeep = require('lodash.defaultsdeep');
const merge = require('lodash.merge');
const defu = require('defu');
const extend = require('xtend');

const app = express();
const usual = { windowMs: 60_000, max: 10 };
const off = { max: Infinity };
const answer = (req, res) => res.send('x');

app.get('/merge', rateLimit(merge({}, off, usual)), answer); // handler: GET /merge guarded route
app.get('/merge-off', rateLimit(merge({}, usual, off)), answer); // handler: GET /merge-off unguarded ; near-miss: switched-off
app.get('/assign', rateLimit(assign({}, off, usual)), answer); // handler: GET /assign guarded route
app.get('/assign-off', rateLimit(assign({}, usual, off)), answer); // handler: GET /assign-off unguarded ; near-miss: switched-off
app.get('/extend', rateLimit(extend(off, usual)), answer); // handler: GET /extend guarded route
app.get('/extend-off', rateLimit(extend(usual, off)), answer); // handler: GET /extend-off unguarded ; near-miss: switched-off

// The earlier says.
app.get('/defaults', rateLimit(defaults({}, usual, off)), answer); // handler: GET /defaults guarded route
app.get('/defaults-off', rateLimit(defaults({}, off, usual)), answer); // handler: GET /defaults-off unguarded ; near-miss: switched-off
app.get('/deep', rateLimit(defaultsDeep({}, usual, off)), answer); // handler: GET /deep guarded route
app.get('/deep-off', rateLimit(defaultsDeep({}, off, usual)), answer); // handler: GET /deep-off unguarded ; near-miss: switched-off
app.get('/defu', rateLimit(defu(usual, off)), answer); // handler: GET /defu guarded route
app.get('/defu-off', rateLimit(defu(off, usual)), answer); // handler: GET /defu-off unguarded ; near-miss: switched-off

// It makes another object, and changes none.
const kept = { windowMs: 60_000, max: 10 };
extend(kept, off);
app.get('/kept', rateLimit(kept), answer); // handler: GET /kept guarded route

const changed = { windowMs: 60_000, max: 10 };
assign(changed, off);
app.get('/changed', rateLimit(changed), answer); // handler: GET /changed unguarded ; near-miss: switched-off

app.get('/nested', (req, res) => { // handler: GET /nested unguarded
  const page = { page: { size: 2_000_000 } };
  res.write('x'.repeat(merge({}, page, { page: { sort: 'up' } }).page.size)); // amplifies: constant 2000000
  res.write('x'.repeat(defaultsDeep({}, { page: { sort: 'up' } }, page).page.size)); // amplifies: constant 2000000
  // What is not deep replaces the whole.
  res.write('x'.repeat(assign({}, page, { page: { size: 10 } }).page.size));
  res.end('x'.repeat(defaults({}, { page: { size: 10 } }, page).page.size));
});

app.listen(3000);
