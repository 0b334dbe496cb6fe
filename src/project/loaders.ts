import path from 'node:path';

const PACKAGES = String.raw`(?:require|include)-?(?:[aA]ll|[dD]ir)|[aA]uto-?[lL]oad|consign`;

/** Files that look into folders: with functions of Node, glob packages, and packages made for loading. */
const LOOKS = new RegExp(String.raw`readdir|opendir|[gG]lob(?!al)|require\.context|${PACKAGES}`);
/** Files that load what has a computed name. */
const LOADS = new RegExp(String.raw`\b(?:require|import)\s*\(\s*[^\s'")]|import\.meta\.glob|require\.context|${PACKAGES}`);
/** Files that go into the folders below. */
const DEEP = new RegExp(String.raw`\*\*|recursive|isDirectory|${PACKAGES}`);

const LITERAL = String.raw`'[^'\n]*'|"[^"\n]*"|${'`'}[^${'`'}$\n]*${'`'}`;
/** The last is for `join` of the package desm. */
const HERE = String.raw`(?:__dirname|import\.meta\.(?:dirname|dir|url))`;

/** `dirname(fileURLToPath(import.meta.url))`, `fileURLToPath(new URL('.', import.meta.url))`. */
const WRITTEN_OUT = /(?:\bpath\.)?\bdirname\(\s*(?:__filename|(?:url\.)?fileURLToPath\(\s*import\.meta\.url\s*\))\s*\)|(?:\burl\.)?\bfileURLToPath\(\s*new\s+URL\(\s*['"]\.\/?['"]\s*,\s*import\.meta\.url\s*\)\s*\)/g;
/** `const here = __dirname;` */
const CALLED = /\b(?:const|let|var)\s+(\w+)\s*=\s*(?:__dirname|import\.meta\.dirname)\s*[;\n]/g;

/** `__dirname, 'routes'` in any call, and `__dirname + '/routes'`. */
const JOINED = new RegExp(String.raw`\b${HERE}((?:\s*[,+]\s*(?:${LITERAL}))+)`, 'g');
/** `${__dirname}/routes`. */
const SUBSTITUTED = new RegExp(String.raw`\$\{${HERE}\}([^${'`'}$\n]+)`, 'g');
/** `new URL('./routes/', import.meta.url)`. */
const URL = new RegExp(String.raw`\bURL\(\s*(${LITERAL})\s*,\s*import\.meta\.url`, 'g');
/** `readdirSync('./routes')`, `glob(['routes/*.js'])`, `import.meta.glob('/routes/*.js')`. */
const NAMED = new RegExp(String.raw`\b(?:(?:read|open)dir(?:Sync)?|glob(?:Sync|by|Eager)?|sync|context)\(\s*(?:\[\s*)?(${LITERAL})`, 'g');
/** `autoload({ dir: './routes' })`. */
const OPTION = new RegExp(String.raw`\bdir\s*:\s*(${LITERAL})`, 'g');
/** `readdirSync(__dirname)`. */
const OWN = new RegExp(String.raw`\b(?:read|open)dir(?:Sync)?\(\s*${HERE}\s*[,)]`);

/** `require(entry)` and `import(entry)`. */
const OF_NAME = /\b(?:require|import)\s*\(\s*([A-Za-z_$][\w$]*)\s*\)/g;

/** `vite.ssrLoadModule('./server/app.ts')`, relative to the root of Vite, which is the package as a rule. */
const SERVED = new RegExp(String.raw`\bssrLoadModule\(\s*(${LITERAL})`, 'g');

/**
 * Finds the modules that a text has Vite load.
 *
 * @param text of a source file
 * @param specifiers to which they are added, as paths from the package
 */
export function findServed(text: string, specifiers: Set<string>): void {
  if (!text.includes('ssrLoadModule')) return;
  for (const [, literal = ''] of text.matchAll(SERVED)) specifiers.add(path.posix.join('/', ...literalsIn(literal)));
}

/**
 * Finds the modules that a text loads by a constant: `const entry = './app'; require(entry)`.
 *
 * @param text of a source file
 * @param specifiers to which they are added, as they are written
 */
export function findNamed(text: string, specifiers: Set<string>): void {
  if (!text.includes('require(') && !text.includes('import(')) return;
  for (const [, name = ''] of text.matchAll(OF_NAME)) {
    const declaration = new RegExp(String.raw`\bconst\s+${name.replaceAll('$', String.raw`\$`)}\s*=\s*(${LITERAL})\s*[;\n]`).exec(text);
    for (const literal of literalsIn(declaration?.[1] ?? '')) specifiers.add(literal);
  }
}

/**
 * Finds the folders out of which a text loads modules.
 *
 * @param written the text of a source file
 * @param folders to which they are added, see `Imports`
 */
export function findFolders(written: string, folders: Set<string>): void {
  if (!LOOKS.test(written) || !LOADS.test(written)) return;
  const text = withOwnFolder(written);
  const suffix = DEEP.test(text) ? '/**' : '';
  const add = (name: string): unknown => folders.add(normalise(name) + suffix);
  for (const [, parts = ''] of text.matchAll(JOINED)) add(`./${literalsIn(parts).join('/')}`);
  for (const [, rest = ''] of text.matchAll(SUBSTITUTED)) add(`./${rest}`);
  for (const [, literal = ''] of text.matchAll(URL)) add(`./${literalsIn(literal).join('')}`);
  for (const [, literal = ''] of [...text.matchAll(NAMED), ...text.matchAll(OPTION)]) {
    const [name = ''] = literalsIn(literal);
    // Node starts from the working directory, which is the package as a rule, and bundlers from the file.
    for (const start of name.startsWith('/') ? [''] : ['./', '/']) add(start + name);
  }
  if (OWN.test(text)) add('.');
}

/** The text, with one name for the folder of the file. */
function withOwnFolder(written: string): string {
  const text = written.replaceAll(WRITTEN_OUT, '__dirname');
  const names = Array.from(text.matchAll(CALLED), ([, name = '']) => name).filter((name) => name !== '__dirname');
  return names.reduce((known, name) => known.replaceAll(new RegExp(String.raw`(?<![.\w])${name}\b`, 'g'), '__dirname'), text);
}

function literalsIn(text: string): string[] {
  return Array.from(text.matchAll(new RegExp(LITERAL, 'g')), ([literal]) => literal.slice(1, -1));
}

/** Without what follows the first wildcard, and without `/` at the end. */
function normalise(name: string): string {
  const [constant = ''] = name.split(/[^/]*[*?[{]/, 1);
  const folder = path.posix.normalize(constant);
  if (folder.startsWith('/')) return folder.length > 1 ? folder.replace(/\/$/, '') : folder;
  return folder.startsWith('..') ? folder.replace(/\/$/, '') : `./${folder}`.replace(/\/(?:\.\/?)?$/, '');
}
