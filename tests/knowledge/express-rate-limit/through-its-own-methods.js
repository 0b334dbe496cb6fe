// sample: a limiter that is called through its own methods, or bound, limits as it does by itself
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { unless } from 'express-unless';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const off = rateLimit({ windowMs: 60_000, limit: Infinity });

function own(request, response, next) {
  limiter(request, response, next);
}

function answer(request, response) {
  response.send('x');
}

app.get('/call', (request, response, next) => { // handler: GET /call guarded route
  limiter.call(null, request, response, next);
}, answer);
app.get('/apply', (request, response, next) => { // handler: GET /apply guarded route
  limiter.apply(null, [request, response, next]);
}, answer);
app.get('/arguments', function (...given) { // handler: GET /arguments guarded route
  return limiter.apply(this, given);
}, answer);
app.get('/all-arguments', function () { // handler: GET /all-arguments guarded route
  return limiter.apply(this, arguments);
}, answer);
app.get('/arrow-inside', function (request) { // handler: GET /arrow-inside guarded route
  const go = () => own.apply(this, arguments);
  request.on('end', () => {});
  go();
}, answer);
app.get('/reflect', (request, response, next) => { // handler: GET /reflect guarded route
  Reflect.apply(limiter, null, [request, response, next]);
}, answer);
app.get('/bound', limiter.bind(null), answer); // handler: GET /bound guarded route
app.get('/own', own.bind(null), answer); // handler: GET /own guarded route

app.get('/off', off.bind(null), answer); // handler: GET /off unguarded ; near-miss: switched-off
app.get('/off-call', (request, response, next) => { // handler: GET /off-call unguarded
  off.call(null, request, response, next);
}, answer);
app.get('/per-request', (request, response, next) => { // handler: GET /per-request unguarded
  rateLimit({ limit: 10 }).apply(null, [request, response, next]);
}, answer);

// It is left to a package for which paths it is asked.
limiter.unless = unless;
app.use('/spared', limiter.unless({ path: ['/spared/health'] }));
app.get('/spared/health', answer); // handler: GET /spared/health unknown
app.get('/spared/users', answer); // handler: GET /spared/users unknown

app.listen(3000);
