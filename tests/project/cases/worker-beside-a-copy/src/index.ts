import { Hono } from 'hono';
import { few } from './middleware/few.ts';
import pastes from './routes/pastes.ts';

const app = new Hono();
app.use('/pastes/*', few);
app.route('/pastes', pastes);
app.get('/raw', (c) => c.text('raw')); // handler: GET /raw unguarded

export default { fetch: app.fetch };
