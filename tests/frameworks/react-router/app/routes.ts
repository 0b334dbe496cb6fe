import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [index('routes/home.tsx'), route('x', 'routes/x.ts'), route('rows', 'routes/rows.ts')] satisfies RouteConfig;
