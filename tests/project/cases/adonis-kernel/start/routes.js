import router from '@adonisjs/core/services/router';
import { middleware } from '#start/kernel';

const ReportsController = () => import('#controllers/reports_controller');

router.get('/', () => 'hello'); // handler: GET / guarded app
router.get('/reports', [ReportsController, 'index']).use(middleware.time()); // handler: GET /reports guarded app
