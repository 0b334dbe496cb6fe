import Koa from 'koa';
import areas from './areas/index.js';

const app = new Koa();
app.use(await areas());
app.listen(3000);
