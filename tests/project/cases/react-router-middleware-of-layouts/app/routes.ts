import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  layout('frames/limited.tsx', [index('pages/home.ts'), ...prefix('shop', [route('goods', 'pages/goods.ts', [route(':id', 'pages/good.ts')])])]),
  layout('frames/plain.tsx', { id: 'plain' }, [route('news', 'pages/news.ts'), route('open', 'pages/both.ts', { id: 'open' })]),
  layout('frames/limited.tsx', { id: 'again' }, [route('closed', 'pages/both.ts', { id: 'closed' })]),
  route('alone', 'pages/alone.ts'),
] satisfies RouteConfig;
