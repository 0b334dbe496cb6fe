import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePages } from '../../scripts/generate-docs.ts';
import { writeSupportMatrix } from '../../scripts/support-matrix.ts';
import { root } from '../setup/paths.ts';
import { findStale } from './checks.ts';

function read(file: string): string | undefined {
  const full = path.join(root, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}

describe('the generated pages', () => {
  it('are fresh', () => {
    expect(findStale(generatePages(), read)).toStrictEqual([]);
  });

  it('are compared', () => {
    const pages = new Map([
      ['same.md', 'a\n'],
      ['changed.md', 'a\n'],
      ['new.md', 'a\n'],
    ]);
    const disk: Record<string, string> = { 'same.md': 'a\n', 'changed.md': 'a \n' };
    expect(findStale(pages, (file) => disk[file])).toStrictEqual(['changed.md is stale.', 'new.md is missing.']);
    expect(findStale(new Map(), () => '')).toStrictEqual(['Nothing is generated.']);
  });
});

describe('the support matrix', () => {
  it('says what a row says', () => {
    const page = writeSupportMatrix({
      frameworks: [
        {
          id: 'web',
          name: 'Web',
          docs: 'https://web.test',
          packages: ['web', 'web/fast'],
          bodyLimit: 1_048_576,
          exports: { '': { call: { object: 'app' } } },
          objects: {
            app: { role: 'app', members: { use: { does: 'use' }, get: { does: 'route', methods: ['GET'], path: 0, handlers: 1 } } },
          },
        },
        { id: 'other', name: 'Other', docs: 'https://other.test', packages: ['other'], bodyLimit: null, exports: {}, objects: {} },
      ],
      limiters: [
        {
          id: 'limit',
          name: 'limit',
          docs: 'https://limit.test',
          packages: ['limit'],
          frameworks: ['web'],
          exports: { '': { options: 0, by: 'call', instance: 'object', members: { consume: { call: 'rejecting' } } } },
          create: { imported: '', expression: '$name()', as: 'consume' },
          off: [{ option: 'skip', when: 'always-true', versions: '>=2 || <1' }],
        },
        {
          id: 'call',
          name: 'call',
          docs: 'https://call.test',
          packages: ['call'],
          frameworks: [],
          exports: { check: { options: 0, by: 'call', instance: 'object', asks: [{ property: null, truthyMeansAllowed: true }] } },
        },
      ],
      amplifiers: [
        {
          id: 'alloc',
          callee: { global: 'Buffer.alloc' },
          by: 'call',
          count: { argument: 0 },
          makes: { bytes: 1 },
          acceptsString: false,
          throwsOn: { nan: true, negative: true, fraction: false },
        },
      ],
      bounds: [{ id: 'min', callee: { global: 'Math.min' }, does: 'min' }],
      packages: [{ id: 'wrap', docs: 'https://wrap.test', packages: ['wrap'], exports: { '': { call: { wraps: 0 } } } }],
      validators: [
        {
          id: 'schema',
          docs: 'https://schema.test',
          packages: ['schema'],
          exports: { count: { describes: { is: 'number' } }, test: { parses: { schema: 0, value: 1, tells: true } } },
          methods: { upTo: 'most', from: 'least' },
          parses: { parse: { value: 0 } },
        },
      ],
    }, [{ packages: ['web', 'limit'] }, { packages: ['limit'] }], [{ id: 'built', by: 'fix', versions: { web: '1.2.3' }, handlers: [{ row: 'web', limiter: 'limit', client: 'x-client', before: '2×200', after: '1×200 1×429' }], mended: '' }]);
    expect(page.split('\n').filter((line) => line.startsWith('| '))).toStrictEqual([
      '| Framework | Packages | Handlers are found in | A guard can stand at | Default body limit |',
      '| --- | --- | --- | --- | --- |',
      '| [Web](https://web.test) | `web`, `web/fast` | registering calls | the handler, the route, the app | 1,048,576 bytes |',
      '| [Other](https://other.test) | `other` |  | the handler | none |',
      '| Framework | Limiter | Guards as | Fix | Run |',
      '| --- | --- | --- | --- | --- |',
      '| Web | [limit](https://limit.test) | rejecting call | asks it first in the handler | 2 |',
      '| Limiter | Guards as | Suggested for |',
      '| --- | --- | --- |',
      '| [call](https://call.test) | checked call |  |',
      '| Framework | Limiter | Versions | Handlers | Mended by | Clients are told apart by | Before | After |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| Web | limit | `web` 1.2.3 | 1 | `--fix` | `x-client` | 2×200 | 1×200 1×429 |',
      '| Limiter | Packages | No guard when |',
      '| --- | --- | --- |',
      '| [limit](https://limit.test) | `limit` | `skip` always gives true (versions `>=2 \\|\\| <1`) |',
      '| [call](https://call.test) | `call` |  |',
      '| Call | Counts | A numeric string counts | Throws on |',
      '| --- | --- | --- | --- |',
      '| `Buffer.alloc()` | argument 1: bytes | no | NaN, negative numbers |',
      '| Call | Gives |',
      '| --- | --- |',
      '| `Math.min()` | the smallest of its arguments |',
      '| Packages | Schemas | Bounds | Asked by |',
      '| --- | --- | --- | --- |',
      '| [schema](https://schema.test): `schema` | numbers | `upTo` | `.parse`, `test` |',
      '| Packages | Known as |',
      '| --- | --- |',
      '| [wrap](https://wrap.test): `wrap` | wrappers |',
    ]);
  });
});

describe('the rule pages and the rules table', () => {
  const generator = path.join(root, 'node_modules/eslint-doc-generator/dist/bin/eslint-doc-generator.js');
  const runGenerator = promisify(execFile);
  let copy: string;

  beforeAll(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-docs-'));
    for (const name of ['dist', 'docs', 'package.json', 'README.md']) {
      fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  });

  afterAll(() => {
    fs.rmSync(copy, { recursive: true, force: true });
  });

  it('are fresh', async () => {
    await expect(runGenerator(process.execPath, [generator, '--check'], { cwd: copy })).resolves.toMatchObject({ stderr: '' });
  });

  it.each(['README.md', 'docs/rules/no-unbounded-repeat-in-response.md'])('are compared: %s', async (name) => {
    const file = path.join(copy, name);
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replace(/^(?=<!-- end auto-generated rule)/mu, 'Written by hand.\n\n'));
    await expect(runGenerator(process.execPath, [generator, '--check'], { cwd: copy })).rejects.toMatchObject({ code: 1 });
    fs.writeFileSync(file, text);
  });
});
