import router, { inner } from './router.js';

const useRoutes = router.routes();
const useInner = inner.routes();
const useAllowedMethods = router.allowedMethods();

export { useAllowedMethods, useInner, useRoutes };
