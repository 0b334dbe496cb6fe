/**
 * Writes dist: the plugin as one module and what it reads files with as another, since each module more costs at every start of
 * a linter; and the declaration of the plugin object. Types are checked by `npm run typecheck`.
 */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const entry = path.join(root, 'src/index.ts');
const dist = path.join(root, 'dist');
const cache = path.join(root, '.cache');

/** The module from which on everything is loaded when the first file is linted, and not with the plugin. */
const later = path.join(root, 'src/kit/find-file.ts');
const laterName = 'analysis.cjs';

/** Dependencies stay outside, and nothing is minified: a stack trace names our functions. */
const common = {
  absWorkingDir: root,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
  write: false,
} as const satisfies BuildOptions;

/** Puts a function in the place of the later module that loads it when it is first called. */
const lazily: Plugin = {
  name: 'lazily',
  setup(builder) {
    builder.onLoad({ filter: /find-file\.ts$/ }, ({ path: file }) =>
      file !== later
        ? null
        : {
            contents: `
              import { createRequire } from 'node:module';
              const require = createRequire(import.meta.url);
              let loaded = null;
              const load = () => (loaded ??= require('./${laterName}'));
              export function findFile(context) {
                return load().findFile(context);
              }
              export function findFingerprint(folder) {
                return load().findFingerprint(folder);
              }`,
          },
    );
  },
};

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...common, ...options });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing.');
  return file.text;
}

function bundleEntry(): Promise<string> {
  return bundle({ entryPoints: [entry], format: 'esm', plugins: [lazily] });
}

/** CommonJS, which a rule can load while it runs. */
function bundleLater(): Promise<string> {
  return bundle({
    entryPoints: [later],
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
}

/** The declaration of the entry alone, which stands by itself. */
function declare(): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(fs.readFileSync(entry, 'utf8'), {
    fileName: entry,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, declaration: true, verbatimModuleSyntax: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  if (/\bfrom ['"]\./.test(outputText)) throw new Error(`${entry} declares something by a type of another file, which is not published.`);
  return outputText;
}

/** Replaces dist file by file, so that whoever reads it meanwhile finds the old or the new one. */
function replaceAll(files: Readonly<Record<string, string>>): void {
  for (const folder of [cache, dist]) fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const draft = path.join(cache, `${name}.${process.pid}`);
    fs.writeFileSync(draft, text);
    fs.renameSync(draft, path.join(dist, name));
  }
  for (const name of fs.readdirSync(dist)) {
    if (!Object.hasOwn(files, name)) fs.rmSync(path.join(dist, name), { recursive: true, force: true });
  }
}

replaceAll({ 'index.d.ts': declare(), [laterName]: await bundleLater(), 'index.js': await bundleEntry() });
