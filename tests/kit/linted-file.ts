import parser from '@typescript-eslint/parser';
import type { SourceCode } from 'eslint';
import { Linter } from 'eslint';
import type {
  AmplificationFact,
  ContainerFact,
  CountFact,
  Facts,
  HandlerFact,
  InsertionPoint,
  LimiterFact,
  ModuleFact,
  Place,
} from '../../src/analysis/model.ts';
import type { Edit } from '../../src/kit/edits/edit.ts';
import type { LintedFile } from '../../src/kit/file.ts';
import { getSettings } from '../../src/kit/settings.ts';
import type { FrameworkRow, LimiterRow } from '../../src/knowledge/schema.ts';

/** Rows as the catalogue has them, cut down to what the fix writers read. */
export const frameworks: FrameworkRow[] = [
  {
    id: 'express',
    name: 'Express',
    docs: 'https://expressjs.com',
    packages: ['express'],
    bodyLimit: 102_400,
    exports: {},
    objects: {},
    answers: {
      tooManyRequests: "$response.status(429).send('Too Many Requests'); return;",
      badRequest: "$response.status(400).send('Bad Request'); return;",
      clientKey: "$request.ip ?? 'unknown'",
    },
  },
  {
    id: 'node-http',
    name: 'Node',
    docs: 'https://nodejs.org',
    packages: ['node:http'],
    bodyLimit: null,
    exports: {},
    objects: {},
    answers: {
      tooManyRequests: "$response.writeHead(429).end('Too Many Requests');",
      badRequest: "$response.writeHead(400).end('Bad Request');",
      clientKey: "$request.socket.remoteAddress ?? 'unknown'",
    },
  },
];

export const limiters: LimiterRow[] = [
  {
    id: 'express-rate-limit',
    name: 'express-rate-limit',
    docs: 'https://express-rate-limit.mintlify.app',
    packages: ['express-rate-limit'],
    frameworks: ['express'],
    exports: {
      '': { options: 0, by: 'call', instance: 'middleware' },
      rateLimit: { options: 0, by: 'call', instance: 'middleware' },
    },
    create: {
      imported: 'rateLimit',
      expression: '$name({ windowMs: $ms, limit: $count })',
      versions: [
        { range: '<6', imported: '', expression: '$name({ windowMs: $ms, max: $count })' },
        { range: '<7', expression: '$name({ windowMs: $ms, max: $count })' },
      ],
      as: 'middleware',
    },
  },
  {
    id: 'rate-limiter-flexible',
    name: 'rate-limiter-flexible',
    docs: 'https://github.com/animir/node-rate-limiter-flexible',
    packages: ['rate-limiter-flexible'],
    frameworks: ['express', 'node-http'],
    exports: { RateLimiterMemory: { options: 0, by: 'construct', instance: 'object' } },
    create: { imported: 'RateLimiterMemory', expression: 'new RateLimiterMemory({ points: $count, duration: $s })', as: 'consume' },
  },
];

interface FileInput {
  readonly path?: string;
  readonly facts?: Partial<Omit<Facts, 'module'>>;
  readonly module?: Partial<ModuleFact>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A linted file with facts made by hand. */
export function lintedFile(code: string, { path = '/nowhere/server.js', facts = {}, module = {}, settings }: FileInput = {}): LintedFile {
  const sourceCode = parse(code, path);
  const names = [...new Set(sourceCode.ast.tokens.filter(({ type }) => type === 'Identifier').map(({ value }) => value))];
  const end = lastImportEnd(code);
  const point: InsertionPoint = { offset: end, indent: '', side: 'after' };
  return {
    sourceCode,
    run: {},
    path,
    cwd: '/nowhere',
    names: new Set(names),
    knowledge: { frameworks, limiters },
    settings: getSettings(settings === undefined ? {} : { 'asymmetric-dos': settings }),
    facts: {
      handlers: [],
      containers: [],
      limiters: [],
      amplifications: [],
      ...facts,
      module: {
        system: /^import /m.test(code) ? 'esm' : 'commonjs',
        topLevelAwait: false,
        importAt: point,
        declareAt: point,
        names,
        imports: [],
        ...module,
      },
    },
  };
}

/** Parses as the linter does. */
export function parse(code: string, path = '/nowhere/server.js'): SourceCode {
  const linter = new Linter({ cwd: '/' });
  const typescript = path.endsWith('ts') ? { parser } : {};
  const sourceType = path.endsWith('.cjs') ? 'commonjs' : 'module';
  const [message] = linter.verify(code, [{ files: ['**'], languageOptions: { ...typescript, sourceType } }], path);
  if (message?.fatal === true) throw new SyntaxError(`${message.message} in\n${code}`);
  return linter.getSourceCode();
}

function lastImportEnd(code: string): number {
  return [...code.matchAll(/^(?:import .*|const .* require\(.*\));?$/gm)].reduce((_, match) => match.index + match[0].replace(/\r$/, '').length, 0);
}

/** The place of the first (or another) occurrence of a piece of the code. */
export function placeOf(code: string, piece: string, from = 0): Place {
  const start = code.indexOf(piece, from);
  if (start < 0) throw new Error(`\`${piece}\` does not occur.`);
  const position = (offset: number) => {
    const lines = code.slice(0, offset).split('\n');
    return { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  };
  return { file: '/project/server.js', range: [start, start + piece.length], loc: { start: position(start), end: position(start + piece.length) } };
}

/** A route with a path in single quotes, registered as `app.get('/a', handler)`; the guard goes behind the path. */
export function route(code: string, path: string, more: Partial<HandlerFact> = {}): HandlerFact {
  const place = placeOf(code, `app.get('${path}'`);
  return {
    row: 'express',
    shape: 'call',
    methods: ['GET'],
    paths: [path],
    fullPaths: [path],
    place,
    container: 0,
    verdict: { kind: 'unguarded', looked: [], nearMisses: [] },
    edit: { kind: 'argument', offset: place.range[1] + 2, declareAt: { offset: place.range[0], indent: '', side: 'before' } },
    inside: null,
    ...more,
  };
}

/** The app that `express()` makes. */
export function app(code: string, more: Partial<ContainerFact> = {}): ContainerFact {
  const place = placeOf(code, 'express()');
  return {
    row: 'express',
    kind: 'app',
    name: 'app',
    place,
    created: true,
    leaves: false,
    useAt: { offset: place.range[1] + (code[place.range[1]] === ';' ? 1 : 0), indent: '', side: 'after' },
    awaits: null,
    chainAt: null,
    unawaitedAt: null,
    overreach: null,
    ...more,
  };
}

/** A limiter in a variable. */
export function limiter(code: string, name: string, more: Partial<LimiterFact> = {}): LimiterFact {
  const place = placeOf(code, name);
  return {
    row: 'express-rate-limit',
    name,
    place,
    declaredUntil: code.indexOf('\n', place.range[1]),
    works: true,
    uses: 0,
    rate: { count: 10, windowMs: 60_000 },
    ...more,
  };
}

/** An amplification with a count that the request decides. */
export function amplification(code: string, call: string, count: string, more: Partial<CountFact> = {}, fact: Partial<AmplificationFact> = {}): AmplificationFact {
  const place = placeOf(code, call);
  return {
    row: 'string.repeat',
    place,
    origin: 'request',
    reach: null,
    unit: 1,
    written: true,
    factor: null,
    count: {
      text: count,
      place: placeOf(code, count, place.range[0]),
      origin: 'request',
      max: null,
      shared: false,
      literal: false,
      mayBe: { string: false, nan: false, negative: false, fraction: false },
      throwsOn: { nan: false, negative: false, fraction: false },
      wrappable: true,
      endless: false,
      paces: null,
      from: null,
      stacked: null,
      doubles: false,
      prefix: '',
      bigint: false,
      scale: 1,
      shift: 0,
      ...more,
    },
    trail: [],
    why: null,
    refuse: null,
    ...fact,
  };
}

/** The code after an edit; it must still parse. */
export function applied(file: Pick<LintedFile, 'sourceCode' | 'path'>, edit: Edit | null | undefined): string | null {
  if (!edit) return null;
  const { text } = file.sourceCode;
  const output = text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]);
  parse(output, file.path);
  return output;
}
