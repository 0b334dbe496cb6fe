// sample: CommonJS forms
const express = require('express');
const rateLimit = require('express-rate-limit');
const { rateLimit: named } = require('express-rate-limit');
const limits = require('express-rate-limit');

const app = express();
const ok = (req, res) => res.send('ok');

app.get('/callable', rateLimit({ windowMs: 60000, max: 10 }), ok); // handler: GET /callable guarded route
app.get('/destructured', named({ windowMs: 60000, max: 10 }), ok); // handler: GET /destructured guarded route
app.get('/member', limits.rateLimit({ max: 10 }), ok); // handler: GET /member guarded route
app.get('/default', limits.default({ max: 10 }), ok); // handler: GET /default guarded route
app.get('/inline', require('express-rate-limit')({ max: 10 }), ok); // handler: GET /inline guarded route
app.get('/none', ok); // handler: GET /none unguarded

app.listen(3000);
