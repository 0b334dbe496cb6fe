import router from '@adonisjs/core/services/router';

export default function users(): void {
  router.get('/users', ({ response }) => response.send('all')); // handler: GET /users unknown mounted-elsewhere
}
