import { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../../src/index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'restify-'));
const versions = { older: '^4.0.4', newer: '^11.1.0' };

beforeAll(() => {
  for (const [name, version] of Object.entries(versions)) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, 'package.json'), JSON.stringify({ dependencies: { restify: version } }));
  }
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function mended(code: string, version: keyof typeof versions): string {
  const config: Linter.Config = { files: ['**/*.js'], plugins: { 'asymmetric-dos': plugin }, languageOptions: { sourceType: 'commonjs' }, rules: { 'asymmetric-dos/require-rate-limit-on-handler': 'error' } };
  return new Linter({ cwd: folder }).verifyAndFix(code, config, path.join(folder, version, 'server.js')).output;
}

const server = "const restify = require('restify');\nconst server = restify.createServer();\nserver.get('/a', (req, res) => res.send('a'));\nserver.listen(8080);\n";

describe('the throttle of restify', () => {
  it.each([
    ['older', 'restify.throttle'],
    ['newer', 'restify.plugins.throttle'],
  ] as const)('is called what the %s version calls it', (version, name) => {
    expect(mended(server, version)).toContain(`const limiter = ${name}({ burst: 10, rate: 10 / 60, ip: true });\n`);
  });

  it('is made once for the routes beside one that has a limit of its own', () => {
    const own = "server.get('/own', restify.plugins.throttle({ burst: 1, rate: 1, ip: true }), (req, res) => res.send('own'));\n";
    const others = "server.post('/b', (req, res) => res.send('b'));\nserver.del('/c', (req, res) => res.send('c'));\n";
    const output = mended(server.replace('server.listen', `${own}${others}server.listen`), 'newer');
    expect(output.match(/throttle\(/g)).toHaveLength(2);
    for (const route of ["'/a', limiter", "'/b', limiter", "'/c', limiter"]) expect(output).toContain(route);
  });
});
