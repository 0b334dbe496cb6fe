// sample: middleware of packages at a route that lets pass what a request holds as it is
const express = require('express');
const basicAuth = require('express-basic-auth');
const compression = require('compression');
const cookies = require('cookie-parser');
const cookieSession = require('cookie-session');
const session = require('express-session');
const responseTime = require('response-time');
const cors = require('cors');
const helmet = require('helmet');
const morgan = require('morgan');
const multer = require('multer');
const checks = require('@acme/checks');
const logger = require('pino-http');

const app = express();
const upload = multer({ limits: { fileSize: 65_536 } });

app.get('/cors', cors(), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /cors unguarded ; amplifies: request
app.get('/helmet', helmet({ hsts: false }), compression(), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /helmet unguarded ; amplifies: request
app.get('/logged', morgan('tiny'), logger(), cookies(), (req, res) => res.send('-'.repeat(Number(req.cookies.n)))); // handler: GET /logged unguarded ; amplifies: request
app.get('/sessions', session({ secret: 'secret' }), cookieSession({ keys: ['secret'] }), responseTime(), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /sessions unguarded ; amplifies: request
app.get('/basic', basicAuth({ users: { admin: 'secret' } }), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /basic unguarded ; amplifies: request
app.post('/file', upload.single('file'), (req, res) => res.send('-'.repeat(Number(req.body.n)))); // handler: POST /file unguarded ; amplifies: request
app.post('/fields', upload.fields([{ name: 'file' }]), (req, res) => res.send('-'.repeat(Number(req.body.n)))); // handler: POST /fields unguarded ; amplifies: request
app.post('/files', upload.array('files'), (req, res) => res.send('-'.repeat(Number(req.body.n)))); // handler: POST /files unguarded ; amplifies: request
app.post('/any', upload.any(), (req, res) => res.send('-'.repeat(Number(req.body.n)))); // handler: POST /any unguarded ; amplifies: request
app.post('/none', multer().none(), (req, res) => res.send('-'.repeat(Number(req.body.n)))); // handler: POST /none unguarded ; amplifies: request
app.post('/few', upload.none(), (req, res) => res.send('-'.repeat(Math.min(Number(req.body.n), 100)))); // handler: POST /few unguarded
// What a package does that is not known may be to refuse.
app.get('/unknown', checks(), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /unknown unguarded
app.get('/both', cors(), checks({ n: 100 }), (req, res) => res.send('-'.repeat(Number(req.query.n)))); // handler: GET /both unguarded

app.listen(3000);
