import '#start/api';
import router from '@adonisjs/core/services/router';
import UsersController from '#controllers/users_controller';
import { adminRoutes, openRoutes } from '#start/admin';
import { middleware } from '#start/kernel';
import { throttle, unlimited } from '#start/limiter';

const PostsController = () => import('#controllers/posts_controller');

router.get('/users', [UsersController, 'index']); // handler: GET /users unguarded
router.post('/users', [UsersController, 'store']).use(throttle); // handler: POST /users guarded route
router.get('/auth', [UsersController, 'index']).use(middleware.auth({ guards: ['web'] })); // handler: GET /auth unguarded
router.get('/counted', [UsersController, 'index']).use([middleware.auth(), middleware.count()]); // handler: GET /counted guarded route
router.get('/unlimited', [UsersController, 'index']).use(unlimited); // handler: GET /unlimited unguarded ; near-miss: switched-off

router
  .group(() => {
    router.get('/posts', [PostsController, 'index']); // handler: GET /posts guarded mount
    router.resource('comments', PostsController).apiOnly(); // handler: GET comments,comments/:id guarded mount
  })
  .prefix('/v1')
  .use([middleware.auth(), throttle]);

router.resource('posts', PostsController); // handler: GET posts,posts/:id unguarded

router.group(adminRoutes).prefix('/admin').use(throttle);
router.group(openRoutes).prefix('/open');
