import { route, type RouteConfig } from '@react-router/dev/routes';
import { routesOf } from 'routes-by-some-rule';

export default [route('about', './pages/about.ts'), ...routesOf('routes')] satisfies RouteConfig;
