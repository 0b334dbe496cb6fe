import { route, type RouteConfig } from '@react-router/dev/routes';

export default [
  route('admin', 'routes/admin.tsx', [route('users', 'routes/admin-users.ts')]),
  route('news', 'routes/news.ts'),
  route('search', 'routes/search.ts'),
] satisfies RouteConfig;
