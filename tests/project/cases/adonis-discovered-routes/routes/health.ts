import router from '@adonisjs/core/services/router';

export default function health(): void {
  router.get('/health', ({ response }) => response.send('ok')); // handler: GET /health unguarded
}
