// sample: the methods of a router and of its routes, and what stands in front of a parameter
import { createServer } from 'node:http';
import finalhandler from 'finalhandler';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import Router from 'router';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const router = Router();
const answer = (request, response) => {
  response.end('x'.repeat(Number(new URL(request.originalUrl, 'http://localhost').searchParams.get('size')))); // amplifies: request
};

async function limit(request, response, next) {
  const allowed = await limiter.consume(request.socket.remoteAddress).then(() => true, () => false);
  if (allowed) return next();
  response.writeHead(429).end('Too Many Requests');
}

router.get('/get', answer); // handler: GET /get unguarded
router.post('/post', answer); // handler: POST /post unguarded
router.put('/put', answer); // handler: PUT /put unguarded
router.patch('/patch', answer); // handler: PATCH /patch unguarded
router.delete('/delete', answer); // handler: DELETE /delete unguarded
router.head('/head', answer); // handler: HEAD /head unguarded
router.options('/options', answer); // handler: OPTIONS /options unguarded
router.all('/all', answer); // handler: * /all unguarded
router.post('/limited', limit, answer); // handler: POST /limited guarded route
router.put('/limited', limit, answer); // handler: PUT /limited guarded route

router
  .route('/items')
  .get(answer) // handler: GET /items unguarded
  .post(answer) // handler: POST /items unguarded
  .put(answer) // handler: PUT /items unguarded
  .patch(answer) // handler: PATCH /items unguarded
  .delete(answer) // handler: DELETE /items unguarded
  .head(answer) // handler: HEAD /items unguarded
  .options(answer) // handler: OPTIONS /items unguarded
  .all(limit)
  .put(answer); // handler: PUT /items guarded

router.route('/every').all(answer); // handler: * /every unguarded

// It runs for paths that have the parameter, wherever they are registered.
router.get('/users/:user', answer); // handler: GET /users/:user guarded
router.param('user', (request, response, next) => limit(request, response, next));
router.delete('/users/:user', answer); // handler: DELETE /users/:user guarded
router.delete('/groups/:group', answer); // handler: DELETE /groups/:group unguarded

createServer((request, response) => router(request, response, finalhandler(request, response))).listen(3000);
