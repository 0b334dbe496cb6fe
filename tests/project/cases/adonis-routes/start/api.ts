import router from '@adonisjs/core/services/router';
import { throttle } from '#start/limiter';

const HealthController = () => import('#controllers/health_controller');

router.get('/health', [HealthController, 'show']); // handler: GET /health unguarded
router.get('/ready', [HealthController]).use(throttle); // handler: GET /ready guarded route
