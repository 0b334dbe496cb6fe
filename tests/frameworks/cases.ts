import type { Attack } from '../../scripts/live/requests.ts';
import type { FrameworkCase, HandlerCase } from './framework-case.ts';

const node = process.execPath;
const bin = (file: string, ...args: readonly string[]): readonly string[] => [node, `node_modules/${file}`, ...args];
const tsc = (...args: readonly string[]): readonly string[] => bin('typescript/bin/tsc', '--noEmit', ...args);

const query = (path: string) => (n: string): Attack => ({ method: 'GET', path: n === '' ? path : `${path}?n=${n}` });
const json = (path: string) => (n: string): Attack => ({ method: 'POST', path, json: `{"n":${n}}` });

const forwarded = { client: { header: 'x-forwarded-for' } } as const;
const address = { client: 'address' } as const;

const get = (path: string) => ({ send: query(path), takes: 'text' }) as const;
const post = (path: string) => ({ send: json(path), takes: 'json' }) as const;

function handlers(row: string, limiter: string, rest: readonly Omit<HandlerCase, 'row' | 'limiter'>[]): HandlerCase[] {
  return rest.map((each) => ({ row, limiter, ...each }));
}

const flexible = 'rate-limiter-flexible';

export const frameworkCases: readonly FrameworkCase[] = [
  {
    id: 'next',
    names: ['next'],
    build: [bin('next/dist/bin/next', 'build')],
    start: (port) => ({ command: bin('next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port) }),
    types: [tsc()],
    by: 'fix',
    handlers: [
      ...handlers('next', flexible, [{ ...get('/api/x'), ...forwarded }, { ...post('/api/x'), ...forwarded }, { ...get('/api/rows/1'), ...forwarded }]),
      ...handlers('next-pages', flexible, [{ ...get('/api/old'), ...address }]),
    ],
  },
  {
    id: 'next-actions',
    names: ['next'],
    build: [bin('next/dist/bin/next', 'build')],
    start: (port) => ({ command: [node, '--import', 'tsx', 'serve.ts'], env: { PORT: port } }),
    types: [tsc()],
    by: 'suggestion',
    handlers: handlers('next-actions', flexible, [
      { send: (n) => ({ method: 'POST', path: '/?call=text', json: `[{"n":${n || '1'}}]` }), takes: 'json', refuses: 500, ...forwarded },
      { send: (n) => ({ method: 'POST', path: '/?call=list', json: `[${n || '1'}]` }), takes: 'json', refuses: 500, ...forwarded },
    ]),
  },
  {
    id: 'sveltekit',
    names: ['@sveltejs/kit', '@sveltejs/adapter-node'],
    build: [bin('@sveltejs/kit/svelte-kit.js', 'sync'), bin('vite/bin/vite.js', 'build')],
    start: (port) => ({ command: [node, 'build/index.js'], env: { HOST: '127.0.0.1', PORT: port, ORIGIN: 'http://127.0.0.1' } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('sveltekit', flexible, [
      { ...get('/x'), ...address },
      { ...post('/x'), ...address },
      { ...get('/plain'), ...address },
      { ...get('/page'), ...address },
      { send: (n) => ({ method: 'POST', path: '/form', form: `n=${n}`, headers: { origin: 'http://127.0.0.1', accept: 'application/json', 'x-sveltekit-action': 'true' } }), takes: 'text', ...address },
    ]),
  },
  {
    id: 'astro',
    names: ['astro', '@astrojs/node'],
    build: [bin('astro/astro.js', 'build')],
    start: (port) => ({ command: [node, 'dist/server/entry.mjs'], env: { HOST: '127.0.0.1', PORT: port } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('astro', flexible, [{ ...get('/api/x'), ...address }, { ...post('/api/x'), ...address }, { ...get('/api/rows'), ...address }]),
  },
  {
    id: 'react-router',
    names: ['react-router', '@react-router/serve'],
    build: [bin('@react-router/dev/bin.js', 'build')],
    start: (port) => ({ command: bin('@react-router/serve/bin.js', 'build/server/index.js'), env: { HOST: '127.0.0.1', PORT: port } }),
    types: [bin('@react-router/dev/bin.js', 'typegen'), tsc()],
    by: 'fix',
    handlers: handlers('react-router', flexible, [
      { ...get('/x'), ...forwarded },
      { ...post('/x'), ...forwarded },
      { ...get('/rows'), ...forwarded },
      { ...get('/'), ...forwarded },
    ]),
  },
  {
    id: 'adonisjs',
    names: ['@adonisjs/core', '@adonisjs/limiter'],
    build: [],
    start: (port) => ({ command: [node, '--import', 'tsx', 'bin/server.ts'], env: { HOST: '127.0.0.1', PORT: port } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('adonisjs', 'adonisjs-limiter', [{ ...get('/x'), ...address }, { ...post('/x'), ...address }, { ...get('/api/rows'), ...address }]),
  },
  {
    id: 'nitropack',
    names: ['nitropack'],
    build: [bin('nitropack/dist/cli/index.mjs', 'prepare'), bin('nitropack/dist/cli/index.mjs', 'build')],
    start: (port) => ({ command: [node, '.output/server/index.mjs'], env: { HOST: '127.0.0.1', PORT: port } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('nitro', flexible, [{ ...get('/api/x'), ...address }, { ...post('/api/x'), ...address }, { ...get('/rows'), ...address }]),
  },
  {
    id: 'nitro',
    names: ['nitro'],
    build: [bin('nitro/dist/cli/index.mjs', 'build')],
    start: (port) => ({ command: [node, '.output/server/index.mjs'], env: { HOST: '127.0.0.1', PORT: port } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('nitro', flexible, [{ ...get('/api/x'), ...address }, { ...get('/rows'), ...address }]),
  },
  {
    id: 'nuxt',
    names: ['nuxt'],
    build: [bin('nuxt/bin/nuxt.mjs', 'build')],
    start: (port) => ({ command: [node, '.output/server/index.mjs'], env: { HOST: '127.0.0.1', PORT: port } }),
    types: [tsc('-p', '.nuxt/tsconfig.server.json')],
    by: 'fix',
    handlers: handlers('nitro', flexible, [{ ...get('/api/x'), ...address }, { ...post('/api/rows'), ...address }]),
  },
  {
    id: 'bun',
    names: ['bun'],
    build: [],
    start: (port) => ({ command: ['node_modules/.bin/bun', 'server.ts'], env: { PORT: port } }),
    types: [tsc()],
    by: 'fix',
    handlers: handlers('bun', flexible, [{ ...get('/x'), ...address }]),
  },
  {
    id: 'deno',
    names: ['deno'],
    build: [],
    start: (port) => ({ command: ['node_modules/.bin/deno', 'run', '-A', 'server.ts'], env: { PORT: port } }),
    types: [['node_modules/.bin/deno', 'check', 'server.ts']],
    by: 'fix',
    handlers: handlers('deno', flexible, [{ ...get('/x'), ...address }]),
  },
  {
    id: 'lambda',
    names: ['@types/aws-lambda', '@upstash/ratelimit'],
    build: [],
    start: (port) => ({ command: [node, '--import', 'tsx', 'serve.ts'], env: { PORT: port } }),
    types: [tsc()],
    by: 'suggestion',
    handlers: handlers('aws-lambda', 'upstash-ratelimit', [{ ...get('/http'), ...address }, { ...post('/rest'), ...address }]),
  },
  {
    id: 'workers',
    names: ['miniflare', '@cloudflare/workers-types'],
    build: [['node_modules/.bin/esbuild', 'src/index.ts', '--format=esm', '--outdir=build']],
    start: (port) => ({ command: [node, '--import', 'tsx', 'serve.ts'], env: { PORT: port } }),
    types: [tsc()],
    by: 'suggestion',
    handlers: handlers('workers', 'cloudflare-rate-limit', [{ ...get('/'), client: { header: 'cf-connecting-ip' } }]),
  },
];
