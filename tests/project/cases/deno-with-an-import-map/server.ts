import { Application } from 'oak';
import router from './api/routes.ts';

const app = new Application();
app.use(router.routes());
await app.listen({ port: 8000 });
