import { Elysia } from 'elysia';
import { autoload } from 'elysia-autoload';

const app = new Elysia();

app.use(await autoload({ dir: './routes', prefix: '/api' }));
app.listen(3000);

export type App = typeof app;
