import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../src/index.ts';

/** What the suggestion to refuse makes of a file; null where there is none. */
function refused(text: string, filename = '/nowhere/a.ts'): string | null {
  const config: Linter.Config = { files: ['**/*.ts'], plugins: { 'asymmetric-dos': plugin }, languageOptions: { parser }, rules: { 'asymmetric-dos/no-unbounded-repeat-in-response': 'error' } };
  const suggestions = new Linter({ cwd: '/nowhere' }).verify(text, config, filename).flatMap(({ suggestions: each = [] }) => each);
  const found = suggestions.find(({ desc }) => desc.startsWith('Answer 400'));
  return found ? text.slice(0, found.fix.range[0]) + found.fix.text + text.slice(found.fix.range[1]) : null;
}

it.each([
  [
    'NestJS',
    "import { Controller, Get, Query } from '@nestjs/common';\n\n@Controller()\nexport class A {\n  @Get('x')\n  x(@Query('n') n: string) {\n    return 'ab'.repeat(Number(n));\n  }\n}\n",
    "import { Controller, Get, Query, HttpException } from '@nestjs/common';",
    "    if (Number(n) < 0 || Number(n) > 1000) {\n      throw new HttpException('Bad Request', 400);\n    }\n    return",
  ],
  [
    'Elysia',
    "import { Elysia } from 'elysia';\n\nexport const app = new Elysia().get('/x', ({ query }) => {\n  return 'ab'.repeat(Number(query.n));\n});\n",
    "import { Elysia } from 'elysia';",
    "  if (Number(query.n) < 0 || Number(query.n) > 1000) {\n    return new Response('Bad Request', { status: 400 });\n  }\n  return",
  ],
  [
    'tRPC',
    "import { initTRPC } from '@trpc/server';\nimport { z } from 'zod';\nconst t = initTRPC.create();\nexport const router = t.router({\n  x: t.procedure.input(z.object({ n: z.number() })).query(({ input }) => {\n    return 'ab'.repeat(input.n);\n  }),\n});\n",
    "import { initTRPC, TRPCError } from '@trpc/server';",
    "    if (input.n < 0 || input.n > 1000) {\n      throw new TRPCError({ code: 'BAD_REQUEST' });\n    }\n    return",
  ],
  [
    'h3',
    "import { H3, getQuery } from 'h3';\nexport const app = new H3();\napp.get('/x', (event) => {\n  const { n } = getQuery(event);\n  return 'ab'.repeat(Number(n));\n});\n",
    "import { H3, getQuery, createError } from 'h3';",
    "  if (Number(n) < 0 || Number(n) > 1000) {\n    throw createError({ statusCode: 400, statusMessage: 'Bad Request' });\n  }\n  return",
  ],
])('refuses in the way of %s, with what that needs', (_, text, head, statements) => {
  const output = refused(text) ?? '';
  expect(output).toContain(head);
  expect(output).toContain(statements);
  expect(() => parser.parse(output)).not.toThrow();
});

it('takes what is imported already, under its name', () => {
  const text = "import { H3, createError as fail, getQuery } from 'h3';\nexport const app = new H3();\napp.get('/x', (event) => {\n  const { n } = getQuery(event);\n  if (n === undefined) throw fail({ statusCode: 404 });\n  return 'ab'.repeat(Number(n));\n});\n";
  expect(refused(text)).toBe(text.replace("  return 'ab'", "  if (Number(n) < 0 || Number(n) > 1000) {\n    throw fail({ statusCode: 400, statusMessage: 'Bad Request' });\n  }\n  return 'ab'"));
});

it('offers none for the messages of a gateway, whose errors have no status', () => {
  const gateway = "import { SubscribeMessage, MessageBody, WebSocketGateway } from '@nestjs/websockets';\n\n@WebSocketGateway()\nexport class A {\n  @SubscribeMessage('x')\n  x(@MessageBody('n') n: number) {\n    return 'ab'.repeat(n);\n  }\n}\n";
  expect(refused(gateway)).toBeNull();
});
