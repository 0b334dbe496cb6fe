// sample: a macro of the router calls what files of a folder export, inside a group; one file's function is called by hand
import router from '@adonisjs/core/services/router';
import { low } from './limiter.js';
import health from '../routes/health.js';
import limited from '../routes/limited.js';

await router.discover('routes', (group) => {
  group.use(low).prefix('/api');
});

health();

router.group(limited).use(low);

router.get('/version', () => '1'); // handler: GET /version unguarded
