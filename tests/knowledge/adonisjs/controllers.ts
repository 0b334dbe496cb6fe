// sample: methods of controllers answer the routes that name them
import router from '@adonisjs/core/services/router';
import limiter from '@adonisjs/limiter/services/main';
import type { HttpContext } from '@adonisjs/core/http';

const throttle = limiter.define('writes', () => limiter.allowRequests(5).every('10 minutes').blockFor('1 hour'));
const perAddress = limiter.use({ requests: 5, duration: '1 minute' });

class SearchController {
  index({ request, response }: HttpContext) {
    const page = request.input('page', 1);
    response.send('row'.repeat(page)); // amplifies: request
  }

  async consumed({ request }: HttpContext) {
    await perAddress.consume(request.ip());
    return 'consumed';
  }

  async attempted({ request, response }: HttpContext) {
    const done = await perAddress.attempt(request.ip(), () => 'done');
    if (!done) {
      return response.tooManyRequests('Try again later');
    }
    return 'attempted';
  }

  async ignored({ request }: HttpContext) {
    perAddress.consume(request.ip());
    return 'ignored';
  }

  async handle() {
    return 'single';
  }
}

class PostsController {
  async index() {
    return [];
  }

  async store({ request }: HttpContext) {
    return { made: request.only(['title']) };
  }

  async show({ params, response }: HttpContext) {
    return response.json({ id: params.id });
  }

  async create() {
    return 'a form';
  }
}

router.get('/search', [SearchController, 'index']); // handler: GET /search unguarded
router.get('/searched', [SearchController, 'index']).use(throttle); // handler: GET /searched guarded route
router.get('/consumed', [SearchController, 'consumed']); // handler: GET /consumed guarded handler
router.get('/attempted', [SearchController, 'attempted']); // handler: GET /attempted guarded handler
router.get('/ignored', [SearchController, 'ignored']); // handler: GET /ignored unguarded ; near-miss: unchecked
router.get('/single', [SearchController]); // handler: GET /single unguarded
router.get('/lazy', [() => import('#controllers/lazy_controller'), 'index']); // handler: GET /lazy unknown other-file
router.get('/text', '#controllers/posts_controller.index');

router.resource('posts', PostsController); // handler: GET|POST posts,posts/create,posts/:id unguarded
router.resource('limited', PostsController).apiOnly().use('*', throttle); // handler: GET|POST limited,limited/:id guarded route
router.resource('partly', PostsController).use(['store', 'create'], throttle); // handler: GET partly,partly/:id unguarded
router.resource('writes', PostsController).only(['store']).use('store', throttle); // handler: POST writes guarded route
router.resource('reads', PostsController).except(['index', 'create', 'store']); // handler: GET reads/:id unguarded
