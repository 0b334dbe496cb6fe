// sample: functions of packages that put options together, by name
import defu from 'defu';
import { deepmerge } from 'deepmerge-ts';
import express from 'express';
import rateLimit, { type Options } from 'express-rate-limit';
import { assign, defaults, defaultsDeep, merge } from 'lodash-es';
import { assign as otherAssign } from 'lodash-like';
import { merge as joined } from 'ts-deepmerge';

const app = express();
const usual: Partial<Options> = { windowMs: 60_000, max: 10 };
const off: Partial<Options> = { skip: () => true };
const answer = (req: express.Request, res: express.Response) => res.send('x');

app.get('/merge', rateLimit(merge({}, off, usual, { skip: () => false })), answer); // handler: GET /merge guarded route
app.get('/merge-off', rateLimit(merge({}, usual, off)), answer); // handler: GET /merge-off unguarded ; near-miss: switched-off
app.get('/assign', rateLimit(assign({}, usual, { max: 5 })), answer); // handler: GET /assign guarded route
app.get('/assign-off', rateLimit(assign({}, usual, off)), answer); // handler: GET /assign-off unguarded ; near-miss: switched-off
app.get('/defaults-off', rateLimit(defaults({ max: Infinity }, usual)), answer); // handler: GET /defaults-off unguarded ; near-miss: switched-off
app.get('/deep', rateLimit(defaultsDeep({ max: 5 }, usual, { max: Infinity })), answer); // handler: GET /deep guarded route
app.get('/deep-off', rateLimit(defaultsDeep({}, off, usual)), answer); // handler: GET /deep-off unguarded ; near-miss: switched-off
app.get('/defu', rateLimit(defu(usual, { max: Infinity })), answer); // handler: GET /defu guarded route
app.get('/defu-off', rateLimit(defu({ max: Infinity }, usual)), answer); // handler: GET /defu-off unguarded ; near-miss: switched-off
app.get('/joined', rateLimit(joined({ max: Infinity }, usual)), answer); // handler: GET /joined guarded route
app.get('/joined-off', rateLimit(joined(usual, { max: Infinity })), answer); // handler: GET /joined-off unguarded ; near-miss: switched-off
app.get('/deepmerge-off', rateLimit(deepmerge(usual, off)), answer); // handler: GET /deepmerge-off unguarded ; near-miss: switched-off
app.get('/like', rateLimit(otherAssign({}, usual, off)), answer); // handler: GET /like guarded route

app.get('/sizes', (req, res) => { // handler: GET /sizes unguarded
  const page = { page: { size: 2_000_000 } };
  res.write('x'.repeat(joined(page, { page: { sort: 'up' } }).page.size)); // amplifies: constant 2000000
  res.write('x'.repeat(defaultsDeep({}, { page: { size: 10 } }, page).page.size));
  res.write('x'.repeat(merge({}, page, req.query).page.size)); // amplifies: constant 2000000 or request
  res.end('x'.repeat(defu(req.query, { size: 10 }).size)); // amplifies: request
});

app.listen(3000);
