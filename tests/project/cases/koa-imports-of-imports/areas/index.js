import Router from 'koa-router';

const all = await Promise.all([import('./beds/index.js'), import('./plants/index.js')]);
const router = new Router();

export default async () => {
  for await (const area of all) {
    if (area?.default) {
      for await (const version of area.default) {
        router.use(version?.default?.routes());
      }
    }
  }
  return router.routes();
};
