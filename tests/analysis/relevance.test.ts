import { describe, expect, it } from 'vitest';
import { registersSomething } from '../../src/analysis/values/relevance.ts';

describe('registersSomething', () => {
  it.each([
    `app.get('/users', list);`,
    `router.getAsync('/users', list);`,
    `fastify.get<Types>('/users', list);`,
    `router[route.method](route.path, route.handler);`,
    `server.use(limiter);`,
  ])('takes %s for a registration', (text) => {
    expect(registersSomething({ text })).toBe(true);
  });

  it.each([
    `if (path.startsWith('/users')) open(path);`,
    `const [first] = path.split('/');`,
    `const plain = path.replace('/users', '');`,
    `navigation.push('/users');`,
    `return names.join('/');`,
  ])('takes %s for none: it cuts or compares a text, or goes somewhere', (text) => {
    expect(registersSomething({ text })).toBe(false);
  });
});
