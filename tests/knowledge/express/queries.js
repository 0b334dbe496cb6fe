// sample: queries of a database, whose `limit` says how many rows, and a limiter of a package that is not known
import express from 'express';
import mongoose from 'mongoose';
import traffic from 'some-traffic';

const app = express();
const User = mongoose.model('User', new mongoose.Schema({ name: String }));

app.get('/users', (req, res, next) => { // handler: GET /users unguarded
  User.find().skip(20).limit(10).then((users) => res.json(users)).catch(next);
});

app.get('/newest', (req, res, next) => { // handler: GET /newest unguarded
  User.find().limit(Number(req.query.n)).sort('-created').then((users) => res.json(users), next);
});

app.get('/limited', (req, res, next) => { // handler: GET /limited unknown unknown-package
  traffic.limit(req.ip).then(() => res.json({}), next);
});

app.listen(3000);
