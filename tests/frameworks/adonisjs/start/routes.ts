import router from '@adonisjs/core/services/router';

router.get('/x', ({ request }) => `rows: ${'x'.repeat(request.input('n', 1))}`);

router.post('/x', async ({ request, response }) => {
  const { n } = request.body();
  return response.send(`rows: ${'x'.repeat(n)}`);
});

router
  .group(() => {
    router.get('/rows', (ctx) => {
      ctx.response.json(Array.from({ length: Number(ctx.request.input('n', 1)) }, () => 'row'));
    });
  })
  .prefix('/api');
