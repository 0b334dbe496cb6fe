// sample: the other exports and members of Feathers
import { feathers } from '@feathersjs/feathers';
import express, { authenticate, compression, cors, json, parseAuthentication, raw, rest, serveStatic, static as files, text, urlencoded } from '@feathersjs/express';
import { rateLimit } from 'express-rate-limit';

const app = express(feathers());
const answer = (req, res) => res.send('x'.repeat(req.query.size)); // amplifies: request

app.use(json(), urlencoded(), raw(), text(), cors(), compression(), files('public'), serveStatic('public'), parseAuthentication());
app.set('name', 'api').enable('trust proxy').disable('x-powered-by');
app.param('id', (req, res, next) => next());
app.configure(rest());

class Sizes {
  async find({ query, route }) {
    return [route.name, 'x'.repeat(query.size)]; // amplifies: request
  }
}

app.use('sizes', new Sizes()); // handler: GET /sizes unguarded
app.use('limited', rateLimit({ limit: 10 }), new Sizes()); // handler: GET /limited guarded route
app.service('sizes').on('created', () => {});
app.service('sizes').publish(() => []);
app.service('sizes').hooks({ before: { find: [async (context) => console.log(context.data, context.id)] } });
app.on('login', () => {});
app.publish(() => []);

app.get('/get', authenticate('jwt'), answer); // handler: GET /get unguarded
app.post('/post', answer); // handler: POST /post unguarded
app.put('/put', answer); // handler: PUT /put unguarded
app.patch('/patch', answer); // handler: PATCH /patch unguarded
app.delete('/delete', answer); // handler: DELETE /delete unguarded
app.head('/head', answer); // handler: HEAD /head unguarded
app.options('/options', answer); // handler: OPTIONS /options unguarded
app.all('/all', answer); // handler: * /all unguarded

await app.setup();
await app.listen(3030);
await app.teardown();
