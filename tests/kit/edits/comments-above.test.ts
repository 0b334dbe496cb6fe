import { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../../src/index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comments-'));

beforeAll(() => {
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: { fastify: '^5.0.0', '@fastify/rate-limit': '^10.0.0' } }));
  fs.writeFileSync(path.join(folder, 'index.js'), "import Fastify from 'fastify';\nimport { routes } from './routes.js';\n\nconst app = Fastify();\napp.register(routes);\napp.listen({ port: 3000 });\n");
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const head = "import fastifyRateLimit from '@fastify/rate-limit';\n\nexport async function routes(app) {\n";
const limit = '  await app.register(fastifyRateLimit, { max: 10, timeWindow: 60000 });\n';
const rest = "  app.get('/a', async () => 'a');\n  app.get('/b', async () => 'b');\n}\n";

function mended(code: string): string {
  const file = path.join(folder, 'routes.js');
  fs.writeFileSync(file, code);
  const config: Linter.Config = { files: ['**/*.js'], plugins: { 'asymmetric-dos': plugin }, rules: { 'asymmetric-dos/require-rate-limit-on-handler': 'error' } };
  return new Linter({ cwd: folder }).verifyAndFix(code, config, file).output;
}

describe('a statement that a fix puts in front of another', () => {
  it.each([
    ['a comment for a tool', '  // @ts-expect-error\n'],
    ['lines of comments', '  // The first\n  // and the second.\n'],
    ['a block comment', '  /**\n   * Answers.\n   */\n'],
  ])('goes ahead of %s right above it', (_, comment) => {
    expect(mended(head + comment + rest)).toBe(head + limit + comment + rest);
  });

  it('goes behind one that a blank line is in between', () => {
    expect(mended(`${head}  // Routes\n\n${rest}`)).toBe(`${head}  // Routes\n\n${limit}${rest}`);
  });
});
