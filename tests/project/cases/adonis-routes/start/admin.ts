import router from '@adonisjs/core/services/router';

export function adminRoutes() {
  router.get('/stats', () => 'stats'); // handler: GET /stats guarded mount
}

export function openRoutes() {
  router.get('/about', () => 'about'); // handler: GET /about unguarded
}
