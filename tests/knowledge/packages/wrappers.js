// sample: packages that wrap handlers, and change nothing of what they do
import bodyParser from 'body-parser';
import { celebrate, Joi, Segments } from 'celebrate';
import express from 'express';
import asyncMiddleware from 'async-express-mw';
import wrapOne from 'express-async-wrap';
import wrapTwo from 'express-wrap-async';
import { rateLimit } from 'express-rate-limit';
import passport from 'passport';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const answer = async (req, res) => res.send('x'.repeat(Number(req.query.size))); // amplifies: request

app.use(bodyParser.raw(), passport.initialize(), passport.session());

app.get('/one', wrapOne(answer)); // handler: GET /one unguarded
app.get('/two', wrapTwo(answer)); // handler: GET /two unguarded
app.get('/three', asyncMiddleware(answer)); // handler: GET /three unguarded
app.get('/limited', limiter, wrapOne(answer)); // handler: GET /limited guarded route

const size = Joi.object({ size: Joi.number().max(100) });

app.get('/params/:size', celebrate({ [Segments.PARAMS]: size }), (req, res) => res.send('x'.repeat(req.params.size))); // handler: GET /params/:size unguarded
app.get('/headers', celebrate({ [Segments.HEADERS]: size.unknown() }), (req, res) => res.send('x'.repeat(req.headers.size))); // handler: GET /headers unguarded
app.get('/cookies', celebrate({ [Segments.COOKIES]: size }), (req, res) => res.send('x'.repeat(req.cookies.size))); // handler: GET /cookies unguarded
app.get('/signed', celebrate({ [Segments.SIGNEDCOOKIES]: size }), (req, res) => res.send('x'.repeat(req.signedCookies.size))); // handler: GET /signed unguarded
app.get('/other', celebrate({ [Segments.HEADERS]: size.unknown() }), (req, res) => res.send('x'.repeat(req.query.size))); // handler: GET /other unguarded ; amplifies: request
