// sample: middleware of the router holds for all routes, wherever it is registered; what it does stands in other files
import router from '@adonisjs/core/services/router';
import server from '@adonisjs/core/services/server';

router.get('/early', () => 'early'); // handler: GET /early unknown other-file

server.errorHandler(() => import('#exceptions/handler'));
server.use([() => import('@adonisjs/static/static_middleware'), () => import('@adonisjs/cors/cors_middleware')]);
router.use([() => import('@adonisjs/core/bodyparser_middleware'), () => import('#middleware/count_middleware')]);

router.get('/late', () => 'late'); // handler: GET /late unknown other-file
