// sample: middleware out of containers that give what was put in
import { asValue, createContainer } from 'awilix';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Container } from 'inversify';
import { container as resolver } from 'tsyringe';
import { Container as Registry } from 'typedi';

const limiter = rateLimit({ windowMs: 60_000, limit: 60 });
const ok = (req, res) => res.send('ok');

const container = new Container();
container.bind('limiter').toConstantValue(limiter);
const inversified = express();
inversified.get('/early', ok); // handler: GET /early unguarded
inversified.use(container.get('limiter'));
inversified.get('/late', ok); // handler: GET /late unknown not-followed

const parts = createContainer();
parts.register({ limiter: asValue(limiter) });
const wired = express();
wired.get('/a', parts.resolve('limiter'), ok); // handler: GET /a unknown not-followed

resolver.register('limiter', { useValue: limiter });
Registry.set('limiter', limiter);
wired.get('/b', resolver.resolve('limiter'), ok); // handler: GET /b unknown not-followed
wired.get('/c', Registry.get('limiter'), ok); // handler: GET /c unknown not-followed

class Users {
  list = (req, res) => res.json([]);
}
wired.get('/users', resolver.resolve(Users).list); // handler: GET /users unguarded

wired.listen(3000);
inversified.listen(3001);
