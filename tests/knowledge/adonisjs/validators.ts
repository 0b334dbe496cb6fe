// sample: what a validator lets through of all that a request carries
import router from '@adonisjs/core/services/router';
import vine from '@vinejs/vine';
import { imported } from '#validators/imported';

const within = vine.compile(vine.object({ count: vine.number().min(1).max(100), text: vine.string().maxLength(50), params: vine.object({ size: vine.number().max(1_000_000) }) }));
const unbounded = vine.compile(vine.object({ count: vine.number().min(1) }));

router.post('/within', async ({ request, response }) => { // handler: POST /within unguarded
  const { count, text } = await request.validateUsing(within);
  return response.send('x'.repeat(count) + text.repeat(500));
});

router.post('/params/:size', async ({ request, response }) => { // handler: POST /params/:size unguarded
  const payload = await request.validateUsing(within, { meta: {} });
  return response.send('x'.repeat(payload.params.size)); // amplifies: request 1000000
});

router.post('/unbounded', async ({ request, response }) => { // handler: POST /unbounded unguarded
  const { count } = await request.validateUsing(unbounded);
  return response.send('x'.repeat(count)); // amplifies: request
});

router.post('/validated', async ({ request, response }) => { // handler: POST /validated unguarded
  const { count } = await within.validate(request.all());
  return response.send('x'.repeat(count));
});

router.post('/in-place', async ({ request, response }) => { // handler: POST /in-place unguarded
  const { count } = await vine.validate({ schema: vine.object({ count: vine.number().max(100) }), data: request.all() });
  return response.send('x'.repeat(count));
});

// The options hold something else to check.
router.post('/settings', async ({ request, response }) => { // handler: POST /settings unguarded
  const { count } = await request.validateUsing(unbounded, { data: await settings() });
  return response.send('x'.repeat(count));
});

router.post('/query', async ({ request, response }) => { // handler: POST /query unguarded
  const { count } = await request.validateUsing(unbounded, { data: request.qs() });
  return response.send('x'.repeat(count)); // amplifies: request
});

router.post('/unused', async ({ request, response }) => { // handler: POST /unused unguarded
  await request.validateUsing(within);
  return response.send('x'.repeat(Number(request.input('other')))); // amplifies: request
});

router.post('/imported', async ({ request, response }) => { // handler: POST /imported unguarded
  const { count } = await request.validateUsing(imported);
  return response.send('x'.repeat(count));
});
