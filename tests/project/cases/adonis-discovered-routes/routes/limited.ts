import router from '@adonisjs/core/services/router';

export default function limited(): void {
  router.get('/limited', ({ response }) => response.send('ok')); // handler: GET /limited guarded
}
