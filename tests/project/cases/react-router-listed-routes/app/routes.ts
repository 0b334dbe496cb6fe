import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

const ponds = [index('features/ponds/list.ts'), route(':pond', './features/ponds/one.ts', [route('fish', 'features/ponds/fish.ts')])];

export default [
  index('./pages/home.tsx'),
  route('about', './pages/about.tsx'),
  layout('./pages/frame.tsx', [route('/inside', './pages/inside.ts')]),
  ...prefix('ponds', ponds),
  route('files/*', 'routes/files.ts', { id: 'files' }),
  route(':lang?/shops', 'routes/shops.ts'),
  route('twice', 'routes/twice.ts', { id: 'first' }),
  route('again', 'routes/twice.ts', { id: 'second' }),
] satisfies RouteConfig;
