import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import { converge, fixtureFile } from '../rules/converge.ts';
import { root } from '../setup/paths.ts';

const refusal = [
  '  try {',
  '    await limiter.consume(KEY);',
  '  } catch {',
  "    return new Response('Too Many Requests', { status: 429 });",
  '  }',
];

function guarded(code: string): string {
  const { output, left } = converge({ code });
  expect(left).toStrictEqual([]);
  return output.replace(/^[\s\S]*?duration: 60 \}\);\n/, '');
}

function asking(key: string): string {
  return refusal.join('\n').replace('KEY', key);
}

describe('handlers are mended that', () => {
  it('take a parameter apart', () => {
    expect(guarded("Deno.serve((request, { completed }) => {\n  return new Response('x');\n});\n")).toBe(
      `Deno.serve(async (request, { completed, remoteAddr }) => {\n${asking('remoteAddr.hostname')}\n  return new Response('x');\n});\n`,
    );
  });

  it('name the field already', () => {
    expect(guarded("Deno.serve((request, { remoteAddr: from }) => {\n  return new Response(from.hostname);\n});\n")).toContain('await limiter.consume(from.hostname);');
  });

  it('collect the rest of the fields', () => {
    expect(guarded("Deno.serve((request, { ...info }) => {\n  return new Response('x');\n});\n")).toContain('(request, { remoteAddr, ...info }) => {');
  });

  it('use the name of the field for something else', () => {
    const output = guarded("const remoteAddr = 'x';\nDeno.serve((request, {}) => {\n  return new Response(remoteAddr);\n});\n");
    expect(output).toContain('(request, { remoteAddr: remoteAddr2 }) => {');
    expect(output).toContain('await limiter.consume(remoteAddr2.hostname);');
  });

  it('declare no parameter', () => {
    expect(guarded("Deno.serve(() => {\n  return new Response('x');\n});\n")).toBe(
      `Deno.serve(async (_request, info) => {\n${asking('info.remoteAddr.hostname')}\n  return new Response('x');\n});\n`,
    );
  });

  it('declare too few', () => {
    expect(guarded("const info = 1;\nDeno.serve(function (request,) {\n  return new Response(info);\n});\n")).toContain('Deno.serve(async function (request, info2,) {');
  });

  it('are one expression', () => {
    expect(guarded("Deno.serve((request, info) => (new Response('x')));\n")).toBe(
      `Deno.serve(async (request, info) => {\n${asking('info.remoteAddr.hostname')}\n  return (new Response('x'));\n});\n`,
    );
  });

  it('know the client by a header only, which the edit says', () => {
    const key = "request.headers.get('x-forwarded-for') ?? 'unknown'";
    expect(guarded("import { AutoRouter } from 'itty-router';\nconst router = AutoRouter();\nrouter.get('/a', (request) => new Response('x'));\n")).toContain(
      `router.get('/a', async (request) => {\n  // Clients choose what this header says, unless a proxy overwrites it.\n${asking(key)}\n  return new Response('x');\n});\n`,
    );
  });

  it.each([
    ['whose one parameter has no parentheses', "Deno.serve(request => {\n  return new Response('x');\n});\n"],
    ['whose parameters are a list', "Deno.serve((...all) => {\n  return new Response('x');\n});\n"],
    ['whose method would lose its object', "Bun.serve({ fetch(request, { upgrade }) {\n  return new Response('x');\n} });\n"],
  ])('but not one %s', (_, code) => {
    expect(converge({ code })).toStrictEqual({ output: code, left: ['require-rate-limit-on-handler unguarded'] });
  });
});

describe('limiters that need more than an edit', () => {
  function reported(code: string): Linter.LintMessage | undefined {
    const linter = new Linter({ cwd: root });
    const config: Linter.Config[] = [{ plugins: { 'asymmetric-dos': plugin }, rules: { 'asymmetric-dos/require-rate-limit-on-handler': 'error' } }];
    const [message, ...more] = linter.verify(code, config, { filename: fixtureFile('server.js') });
    expect(more).toStrictEqual([]);
    return message;
  }

  function suggested(code: string): { description: string; output: string } | null {
    const message = reported(code);
    expect(message?.fix).toBeUndefined();
    const suggestion = message?.suggestions?.[0];
    return suggestion ? { description: suggestion.desc, output: code.slice(0, suggestion.fix.range[0]) + suggestion.fix.text + code.slice(suggestion.fix.range[1]) } : null;
  }

  it('are suggested with what they need', () => {
    expect(suggested("export const handler = async (event) => {\n  return { statusCode: 200, body: 'x' };\n};\n")).toStrictEqual({
      description: 'Ask `limiter` at the start of this handler (needs the package `@upstash/ratelimit`, and `UPSTASH_REDIS_REST_URL` and `UPSTASH_REDIS_REST_TOKEN` in the environment).',
      output: [
        "import { Ratelimit } from '@upstash/ratelimit';",
        "import { Redis } from '@upstash/redis';",
        "const limiter = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });",
        'export const handler = async (event) => {',
        "  if (!(await limiter.limit(event.requestContext.http?.sourceIp ?? event.requestContext.identity?.sourceIp ?? 'unknown')).success) {",
        "    return { statusCode: 429, body: 'Too Many Requests' };",
        '  }',
        "  return { statusCode: 200, body: 'x' };",
        '};',
        '',
      ].join('\n'),
    });
  });

  it('are not suggested where a callback is given the answer, since what would be returned is of no account', () => {
    expect(suggested("export const handler = (event, context, callback) => {\n  callback(null, { statusCode: 200, body: 'x' });\n};\n")).toBeNull();
  });

  it('are suggested where the platform binds them', () => {
    const found = suggested("export default {\n  async fetch(request) {\n    return new Response('x');\n  },\n};\n");
    expect(found?.description).toBe('Ask `environment.RATE_LIMITER` at the start of this handler (needs a rate limit binding `RATE_LIMITER` in the Wrangler configuration).');
    expect(found?.output).toContain("  async fetch(request, environment) {\n    if (!(await environment.RATE_LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' })).success) {\n");
  });

  it('are suggested for procedures, whose context has to say who the client is', () => {
    const code = "import { initTRPC } from '@trpc/server';\nimport { createHTTPServer } from '@trpc/server/adapters/standalone';\nconst t = initTRPC.create();\nconst router = t.router({ one: t.procedure.query(({ input }) => input) });\ncreateHTTPServer({ router }).listen(3000);\n";
    expect(reported(code)?.message).toBe('`one` answers without a rate limit: none on the procedure or on `router`.');
    const found = suggested(code);
    expect(found?.description).toBe('Ask `limiter` at the start of this handler (needs the address of the client, which `createContext` gives as `ip`).');
    expect(found?.output).toContain("import { initTRPC, TRPCError } from '@trpc/server';");
    expect(found?.output).toContain('query(async ({ input, ctx }) => {\n  // This needs the address of the client, which `createContext` gives as `ip`.\n');
    expect(found?.output).toContain("    await limiter.consume(ctx.ip);\n  } catch {\n    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });\n");
  });

  it('are used by themselves once the file has one', () => {
    const code = [
      "import { Ratelimit } from '@upstash/ratelimit';",
      "import { redis } from './redis.js';",
      "const ratelimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '60 s') });",
      'export const handler = async (event) => {',
      "  return { statusCode: 200, body: 'x' };",
      '};',
      '',
    ].join('\n');
    const { output, left } = converge({ code });
    expect(left).toStrictEqual([]);
    expect(output).toContain('  if (!(await ratelimit.limit(');
  });
});
