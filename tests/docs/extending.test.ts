import { ESLint } from 'eslint';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, createMachine } from '../../src/analysis/analyse.ts';
import { getFacts } from '../../src/analysis/facts.ts';
import { createLexicon } from '../../src/analysis/values/lexicon.ts';
import plugin from '../../src/index.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { AmplifierRow, BoundRow, FrameworkRow, Knowledge, LimiterRow, PackageRow, ValidatorRow } from '../../src/knowledge/schema.ts';
import { compareFacts, readAnnotations } from '../knowledge/annotations.ts';
import { parseFile } from '../knowledge/parse.ts';
import { root } from '../setup/paths.ts';
import { collectFences, type Fence } from './blocks.ts';

const page = path.join(root, 'docs/extending.md');
const fences = collectFences(fs.readFileSync(page, 'utf8'));
const examples = fences.filter(({ language }) => language === 'ts').map((fence) => ({ ...fence, file: fileOf(fence) }));
const servers = fences.filter(({ language }) => language === 'js');

/** Where a row would stand, by the place that it imports the types from. */
function fileOf({ code, line }: Fence): string {
  return path.join(root, 'src/knowledge', code.includes("'../schema.ts'") ? 'limiters' : '', `example-${line}.ts`);
}

/** The problems that the compiler finds in files that are not on the disk. */
function compile(files: readonly { readonly file: string; readonly code: string }[]): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const texts = new Map(files.map(({ file, code }) => [file, code]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile: (name, language, ...rest) => {
      const text = texts.get(name);
      return text === undefined ? disk.getSourceFile(name, language, ...rest) : ts.createSourceFile(name, text, language);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

type Kind = 'Framework' | 'Limiter' | 'Amplifiers' | 'Bounds' | 'Packages' | 'Validator';

/** What an example exports. The functions that declare rows give back what they are given. */
async function load(code: string): Promise<Partial<Knowledge>> {
  const kind = /import \{ define(\w+) \}/u.exec(code)?.[1] as Kind;
  const script = code.replace(/^import .*$/mu, `const define${kind} = (row) => row;`);
  const { default: row } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as { default: unknown };
  switch (kind) {
    case 'Framework':
      return { frameworks: [row as FrameworkRow] };
    case 'Limiter':
      return { limiters: [row as LimiterRow] };
    case 'Amplifiers':
      return { amplifiers: row as AmplifierRow[] };
    case 'Bounds':
      return { bounds: row as BoundRow[] };
    case 'Packages':
      return { packages: row as PackageRow[] };
    case 'Validator':
      return { validators: [row as ValidatorRow] };
  }
}

function merge(parts: readonly Partial<Knowledge>[]): Knowledge {
  return {
    frameworks: parts.flatMap((part) => part.frameworks ?? []),
    limiters: parts.flatMap((part) => part.limiters ?? []),
    amplifiers: parts.flatMap((part) => part.amplifiers ?? []),
    bounds: parts.flatMap((part) => part.bounds ?? []),
    packages: parts.flatMap((part) => part.packages ?? []),
    validators: parts.flatMap((part) => part.validators ?? []),
  };
}

let rows: Knowledge;

beforeAll(async () => {
  rows = merge(await Promise.all(examples.map(({ code }) => load(code))));
});

describe('the rows of docs/extending.md', () => {
  it('are of every kind', () => {
    expect(Object.values(rows).map((list: readonly unknown[]) => list.length > 0)).toStrictEqual([true, true, true, true, true, true]);
  });

  it('compile', () => {
    expect(compile(examples)).toStrictEqual([]);
  });

  it('are compiled', () => {
    const wrong = "import { defineBounds } from './schema.ts';\nexport default defineBounds([{ id: 'a', callee: { global: 'a' }, does: 'nothing' }]);\n";
    const [problem] = compile([{ file: path.join(root, 'src/knowledge/wrong.ts'), code: wrong }]);
    expect(problem).toContain(`'"nothing"' is not assignable`);
  });
});

describe.each(servers)('the server in line $line', ({ code, line }) => {
  const source = parseFile(path.join(root, `server-${line}.js`), code, 'espree');
  const annotations = readAnnotations(code);

  it('gives what its comments say', () => {
    expect(annotations).not.toStrictEqual([]);
    const facts = analyse(createMachine(source, createLexicon(merge([knowledge, rows])), null), source);
    expect(facts).not.toBeNull();
    expect(facts && compareFacts(annotations, facts)).toStrictEqual([]);
  });

  it('is nothing to the plugin without the rows', () => {
    expect(getFacts(source)).toBeNull();
  });
});

describe('settings with the rows', () => {
  const [first] = servers;
  const lint = async (settings: object): Promise<string[]> => {
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [plugin.configs.recommended, { settings: { 'asymmetric-dos': settings } }].flat() });
    const results = await eslint.lintText(first?.code ?? '', { filePath: path.join(root, 'src/server.js') });
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
  };

  it('make the rules see the framework', async () => {
    const found = await lint({ frameworks: rows.frameworks, limiters: rows.limiters });
    expect(new Set(found)).toStrictEqual(new Set(Object.keys(plugin.rules).map((name) => `asymmetric-dos/${name}`)));
  });

  it('are needed for that', async () => {
    expect(await lint({})).toStrictEqual([]);
  });
});
