import { route, type RouteConfig } from '@react-router/dev/routes';

export default [route('news', 'routes/news.ts')] satisfies RouteConfig;
