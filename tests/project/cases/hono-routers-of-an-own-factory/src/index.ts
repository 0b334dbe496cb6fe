import { serve } from '@hono/node-server';
import createApp from './lib/create-app';
import open from './routes/open.index';
import tasks from './routes/tasks.index';

const app = createApp();
app.route('/open', open);
app.route('/api', tasks);

serve({ fetch: app.fetch, port: 3000 });
