// sample: verbs, status helpers and members of AdonisJS that are seldom used
import router from '@adonisjs/core/services/router';
import server from '@adonisjs/core/services/server';
import limiter from '@adonisjs/limiter/services/main';

const throttle = limiter.define('all', () => limiter.allowRequests(10).every('1 minute'));

router.put('/put', () => 'put'); // handler: PUT /put unguarded
router.patch('/patch', () => 'patch'); // handler: PATCH /patch unguarded
router.delete('/delete', () => 'delete'); // handler: DELETE /delete unguarded
router.on('/static').render('static');
router.get('/domain', () => 'domain').domain('example.org').prefix('v1').use(throttle); // handler: GET v1/domain guarded route

router.group(() => {
  router.get('/grouped', () => 'grouped'); // handler: GET /grouped guarded mount
}).domain('api.example.org').use(throttle);

class PostsController {
  async index() {
    return [];
  }
}

router.resource('posts', PostsController).domain('example.org').params({ posts: 'slug' }).middleware('*', throttle); // handler: GET posts guarded route

router.get('/sources/:size', ({ request }) => { // handler: GET /sources/:size unguarded
  const lines = [request.header('a'), request.headers()['b'], request.cookie('c'), request.plainCookie('d'), request.cookiesList()['e'], request.raw(), request.url(), request.completeUrl(), request.hostname()];
  return lines.join(' ') + 'x'.repeat(Number(request.param('size'))); // amplifies: request
});

router.get('/params/:size', ({ request }) => 'x'.repeat(Number(request.params().size))); // handler: GET /params/:size unguarded ; amplifies: request
router.post('/all', ({ request }) => 'x'.repeat(request.all().size)); // handler: POST /all unguarded ; amplifies: request
router.post('/except', ({ request }) => 'x'.repeat(request.except(['name']).size)); // handler: POST /except unguarded ; amplifies: request

router.get('/headers', ({ request, response }) => { // handler: GET /headers unguarded
  response.safeStatus(200).type('text').vary('accept').removeHeader('a').clearCookie('b');
  response.safeHeader('x-a', 'x'.repeat(Number(request.header('x-size')))); // amplifies: request
  response.append('x-b', 'y'.repeat(Number(request.header('x-size')))); // amplifies: request
  response.cookie('c', 'z'.repeat(Number(request.header('x-size')))); // amplifies: request
  return 'headers';
});

router.get('/jsonp', ({ request, response }) => response.jsonp('x'.repeat(Number(request.header('x-size'))))); // handler: GET /jsonp unguarded ; amplifies: request
router.get('/stream', ({ response }) => response.stream(null as never)); // handler: GET /stream unguarded
router.get('/none', ({ response }) => response.noContent()); // handler: GET /none unguarded
router.get('/moved', ({ response }) => response.redirect('/')); // handler: GET /moved unguarded
router.get('/download', ({ response }) => response.download('/srv/file')); // handler: GET /download unguarded
router.get('/attachment', ({ response }) => response.attachment('/srv/file')); // handler: GET /attachment unguarded
router.get('/aborted', ({ request, response }) => { // handler: GET /aborted unguarded
  if (!request.header('x-key')) response.abort('no', 403);
  return 'allowed';
});

router.get('/accepted', ({ request, response }) => response.accepted('x'.repeat(Number(request.header('x-size'))))); // handler: GET /accepted unguarded ; amplifies: request
router.get('/nonAuthoritativeInformation', ({ request, response }) => response.nonAuthoritativeInformation('x'.repeat(Number(request.header('x-size'))))); // handler: GET /nonAuthoritativeInformation unguarded ; amplifies: request
router.get('/partialContent', ({ request, response }) => response.partialContent('x'.repeat(Number(request.header('x-size'))))); // handler: GET /partialContent unguarded ; amplifies: request
router.get('/badRequest', ({ request, response }) => response.badRequest('x'.repeat(Number(request.header('x-size'))))); // handler: GET /badRequest unguarded ; amplifies: request
router.get('/unauthorized', ({ request, response }) => response.unauthorized('x'.repeat(Number(request.header('x-size'))))); // handler: GET /unauthorized unguarded ; amplifies: request
router.get('/paymentRequired', ({ request, response }) => response.paymentRequired('x'.repeat(Number(request.header('x-size'))))); // handler: GET /paymentRequired unguarded ; amplifies: request
router.get('/forbidden', ({ request, response }) => response.forbidden('x'.repeat(Number(request.header('x-size'))))); // handler: GET /forbidden unguarded ; amplifies: request
router.get('/notFound', ({ request, response }) => response.notFound('x'.repeat(Number(request.header('x-size'))))); // handler: GET /notFound unguarded ; amplifies: request
router.get('/methodNotAllowed', ({ request, response }) => response.methodNotAllowed('x'.repeat(Number(request.header('x-size'))))); // handler: GET /methodNotAllowed unguarded ; amplifies: request
router.get('/notAcceptable', ({ request, response }) => response.notAcceptable('x'.repeat(Number(request.header('x-size'))))); // handler: GET /notAcceptable unguarded ; amplifies: request
router.get('/requestTimeout', ({ request, response }) => response.requestTimeout('x'.repeat(Number(request.header('x-size'))))); // handler: GET /requestTimeout unguarded ; amplifies: request
router.get('/conflict', ({ request, response }) => response.conflict('x'.repeat(Number(request.header('x-size'))))); // handler: GET /conflict unguarded ; amplifies: request
router.get('/gone', ({ request, response }) => response.gone('x'.repeat(Number(request.header('x-size'))))); // handler: GET /gone unguarded ; amplifies: request
router.get('/preconditionFailed', ({ request, response }) => response.preconditionFailed('x'.repeat(Number(request.header('x-size'))))); // handler: GET /preconditionFailed unguarded ; amplifies: request
router.get('/requestEntityTooLarge', ({ request, response }) => response.requestEntityTooLarge('x'.repeat(Number(request.header('x-size'))))); // handler: GET /requestEntityTooLarge unguarded ; amplifies: request
router.get('/unsupportedMediaType', ({ request, response }) => response.unsupportedMediaType('x'.repeat(Number(request.header('x-size'))))); // handler: GET /unsupportedMediaType unguarded ; amplifies: request
router.get('/unprocessableEntity', ({ request, response }) => response.unprocessableEntity('x'.repeat(Number(request.header('x-size'))))); // handler: GET /unprocessableEntity unguarded ; amplifies: request
router.get('/internalServerError', ({ request, response }) => response.internalServerError('x'.repeat(Number(request.header('x-size'))))); // handler: GET /internalServerError unguarded ; amplifies: request
router.get('/notImplemented', ({ request, response }) => response.notImplemented('x'.repeat(Number(request.header('x-size'))))); // handler: GET /notImplemented unguarded ; amplifies: request
router.get('/badGateway', ({ request, response }) => response.badGateway('x'.repeat(Number(request.header('x-size'))))); // handler: GET /badGateway unguarded ; amplifies: request
router.get('/serviceUnavailable', ({ request, response }) => response.serviceUnavailable('x'.repeat(Number(request.header('x-size'))))); // handler: GET /serviceUnavailable unguarded ; amplifies: request
router.get('/gatewayTimeout', ({ request, response }) => response.gatewayTimeout('x'.repeat(Number(request.header('x-size'))))); // handler: GET /gatewayTimeout unguarded ; amplifies: request

await server.boot();
router.commit();
