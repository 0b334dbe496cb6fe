// sample: authentication ahead of routes, and where no handler follows
import express from 'express';
import jwt, { expressjwt } from 'express-jwt';
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
app.get('/api/plain', jwt({ secret: process.env.SECRET, algorithms: ['HS256'] })); // Until version 7.
app.get('/api/me', passport.authenticate('jwt'), (req, res) => res.json(req.user)); // handler: GET /api/me unguarded

// What a middleware makes of itself is one as well; what nobody knows makes anything.
app.use('/tasks', expressjwt({ secret: process.env.SECRET, algorithms: ['HS256'] }).unless({ path: ['/tasks/public'] }));
app.get('/tasks/all', (req, res) => res.json([])); // handler: GET /tasks/all unguarded
app.use('/files', globalThis.guards.unless({ path: ['/files/public'] }));
app.get('/files/all', (req, res) => res.json([])); // handler: GET /files/all unknown

// Sends everybody away: who is let in, and who is not.
app.post('/login', passport.authenticate('local', { successRedirect: '/', failureRedirect: '/login' })); // handler: POST /login unguarded
app.get('/back', passport.authenticate('openid', { successReturnToOrRedirect: '/' })); // handler: GET /back unguarded
app.post('/sign-in', passport.authenticate('local', { failureRedirect: '/login' }));
app.post('/sign-in', (req, res) => res.redirect('/')); // handler: POST /sign-in unguarded

app.listen(3000);
