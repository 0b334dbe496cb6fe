// sample: authentication ahead of routes, and where no handler follows
import express from 'express';
import { expressjwt } from 'express-jwt';
import passport from 'passport';

const app = express();
const isAuthorized = () => expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] });

app.use(passport.initialize());
// Nothing here answers: what comes behind does.
app.get('/api/cards', isAuthorized());
app.get('/api/addresses', passport.authenticate('jwt'));
// Turns away, and passes on.
app.post('/api/feedback', (req, res, next) => {
  if (req.body.captcha !== '42') {
    return res.status(401).send('Wrong answer');
  }
  return next();
});

app.get('/api/cards', isAuthorized(), (req, res) => res.json([])); // handler: GET /api/cards unguarded
app.get('/api/me', passport.authenticate('jwt'), (req, res) => res.json(req.user)); // handler: GET /api/me unguarded

app.listen(3000);
