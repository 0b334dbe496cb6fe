import { getOrMake } from '../memo.ts';
import type { Modules } from '../modules.ts';
import type { SourceFile } from '../source.ts';
import { findUsers, isBarrel } from './barrels.ts';
import { type Lexicon, mayStart } from './lexicon.ts';
import { isLoud } from './loudness.ts';
import { REFUSAL } from './speech.ts';
import { namesRequestsOnly } from './typed-only.ts';

/** The project and the rows, as a machine has them. */
export interface World {
  readonly modules: Modules | null;
  readonly lexicon: Lexicon;
}

/** What the text of a file shows at a glance. */
interface Glance {
  /** It registers something on something. */
  readonly registers: boolean;
  /** A list of exports, or code that only starts something. */
  readonly isShort: boolean;
  /** It may set up a server. */
  readonly hosts: boolean;
  /** It may set up a server or a limit. */
  readonly serves: boolean;
  /** It uses a limiter, or speaks of a refusal for too many requests. */
  readonly refuses: boolean;
  /** It uses a limiter. */
  readonly limits: boolean;
  /** It names an amplifier, loops, or speaks of a refusal. */
  readonly loud: boolean;
}

const HOPS_TO_SERVERS = 1;
const HOPS = 3;
const HOPS_UP = 6;
const MAX_FILES = 60;

/** In UTF-16 units. */
const SHORT = 2000;

interface Memory {
  readonly glances: Map<string, Glance>;
  readonly answers: Map<string, boolean>;
  readonly starters: Map<string, readonly string[]>;
  readonly users: Map<string, readonly string[]>;
}

const memories = new WeakMap<object, Map<Lexicon, Memory>>();

/** What has been found out with one view of the project and one set of rows. */
function memoryOf({ modules, lexicon }: World): Memory {
  const ofView = getOrMake(memories, modules ?? lexicon, () => new Map<Lexicon, Memory>());
  return getOrMake(ofView, lexicon, () => ({ glances: new Map(), answers: new Map(), starters: new Map(), users: new Map() }));
}

/** Whether code of a project file can set up servers or limits, or of what a short one passes on, or one that registers something on what it was given: only then is it worth reading for that. */
export function mayServe(world: World, file: string): boolean {
  const { serves, isShort, registers } = glanceAt(world, file);
  return serves || ((isShort || registers) && some(world, 'serve', file, HOPS_TO_SERVERS, (glance) => glance.serves));
}

/** The same, but for code that refuses without a limiter that it names. */
export function mayHost(world: World, file: string): boolean {
  const { hosts, limits, isShort } = glanceAt(world, file);
  return hosts || limits || (isShort && some(world, 'host', file, HOPS_TO_SERVERS, (glance) => glance.hosts || glance.limits));
}

/** Whether a project file registers something in classes that extend those of others, which may set up servers. */
export function mayInherit(world: World, file: string): boolean {
  return /\bextends\b/.test(world.modules?.text(file) ?? '') && glanceAt(world, file).registers && some(world, 'inherit', file, HOPS, ({ serves }) => serves);
}

/** Whether code of a project file, or of what it imports, can amplify or refuse. */
export function mayMatter(world: World, file: string): boolean {
  return some(world, 'matter', file, HOPS, ({ serves, loud }) => serves || loud);
}

/**
 * Whether functions of a file, where others hand them to a server, may answer in a way that is worth a run: it can make much or refuse, listens to
 * something, or reads what a request holds and imports what can.
 */
export function mayAnswer(world: World, { path, text }: Pick<SourceFile, 'path' | 'text'>): boolean {
  const { lexicon } = world;
  return isLoud(lexicon, text) || listensToSomething({ text }) || (lexicon.reading.test(text) && some(world, 'amplify', path, HOPS, ({ loud }) => loud));
}

/** Whether code of a project file, or of what it passes on, may ask a limiter. */
export function mayLimit(world: World, file: string): boolean {
  return some(world, 'limit', file, HOPS_TO_SERVERS, ({ limits }) => limits);
}

/** Whether code of a project file, or of what it imports, may refuse because of the rate. */
export function mayRefuse(world: World, file: string): boolean {
  return some(world, 'refuse', file, HOPS_TO_SERVERS, ({ refuses }) => refuses);
}

function some(world: World, question: string, file: string, hops: number, test: (glance: Glance) => boolean): boolean {
  const { modules } = world;
  return modules !== null && remember(world, `${question} ${file}`, () => search(file, (each) => modules.importsOf(each), hops, (each) => test(glanceAt(world, each))));
}

/**
 * Whether a file, by its text, may mount, guard or call what another file exports, or hand it on: it sets up servers, registers
 * something, starts what nothing else imports, or is short; or it lies on the way to a server.
 *
 * @param isHeld the other file registers something, or makes what others register on
 */
export function mayHandle(world: World, file: string, isHeld: boolean): boolean {
  const { modules } = world;
  if (modules === null) return false;
  const { isShort, serves, registers } = glanceAt(world, file);
  return isShort || serves || registers || modules.importersOf(file).length === 0 || (isHeld && isServed(world, file));
}

/** The files that import a file, directly or by name through barrels. */
export function usersOf(world: World, file: string): readonly string[] {
  const { modules } = world;
  return modules === null ? [] : getOrMake(memoryOf(world).users, file, () => findUsers(modules, file, (each) => remember(world, `barrel ${each}`, () => isBarrel(modules.text(each) ?? ''))));
}

/** Whether any file that imports a file, directly or through others, may set up servers. */
export function isServed(world: World, file: string): boolean {
  const { modules } = world;
  return modules !== null && remember(world, `up ${file}`, () => leadsToServer(world, file, (each) => usersOf(world, each)));
}

/** The same, through files alone that may hand on what it exports: see {@link mayHandle}. */
export function isHandedToServer(world: World, file: string): boolean {
  const { modules } = world;
  if (modules === null) return false;
  const handlersOf = (each: string): readonly string[] => usersOf(world, each).filter((user) => mayHandle(world, user, mayRegister(world, each)));
  return remember(world, `handed ${file}`, () => leadsToServer(world, file, handlersOf));
}

/** Whether a way up from a file comes to another that may set up servers. */
function leadsToServer(world: World, file: string, next: (file: string) => readonly string[]): boolean {
  return search(file, next, HOPS_UP, (each) => each !== file && glanceAt(world, each).hosts);
}

/** More files than this above one are not looked at. */
const MAX_ABOVE = 3000;

/** The files that may start an app of decorated classes out of what a file exports: they import it, directly or through others, or import what does. */
export function startersOf(world: World, file: string): readonly string[] {
  const { modules, lexicon } = world;
  if (modules === null) return [];
  const starts = (each: string): boolean => mayStart(lexicon, modules.text(each) ?? '');
  return getOrMake(memoryOf(world).starters, file, () => {
    const above = new Set([file]);
    for (const each of above) {
      if (above.size > MAX_ABOVE) return [];
      for (const importer of modules.importersOf(each)) above.add(importer);
    }
    const loaders = lexicon.decorated.loads.test(modules.text(file) ?? '') ? loadersBeside(world, file) : [];
    // Where a helper starts the app, whoever calls it brings what the app consists of.
    const starting = [...above, ...loaders].filter((each) => starts(each) || (modules.importersOf(each).length === 0 && modules.importsOf(each).some(starts)));
    return [...new Set([...starting, ...registrarsBeside(world, file)])];
  });
}

/** The files of the same package that call what a tool writes to register the controllers of a file. */
function registrarsBeside({ modules, lexicon }: World, file: string): readonly string[] {
  const { imports, names } = lexicon.decorated.generated;
  const folder = imports.test(modules?.text(file) ?? '') ? modules?.ownerOf(file)?.folder : undefined;
  return modules && folder !== undefined ? modules.filesBelow(folder).filter((each) => names.test(modules.text(each) ?? '') && !modules.isTest(each)) : [];
}

/** The files of the same package that may start an app of what stands in certain files, whether or not they import those. */
function loadersBeside(world: World, file: string): readonly string[] {
  const { modules, lexicon } = world;
  const folder = modules?.ownerOf(file)?.folder;
  if (!modules || folder === undefined) return [];
  return getOrMake(memoryOf(world).starters, folder, () => modules.filesBelow(folder).filter((each) => mayStart(lexicon, modules.text(each) ?? '')));
}

/** Whether a project file may hold a provider that attaches something to a whole app: it, or what a short one passes on, names one. */
export function mayProvide(world: World, file: string): boolean {
  const { provides } = world.lexicon.decorated;
  const { modules } = world;
  const names = (each: string): boolean => provides.test(modules?.text(each) ?? '');
  return modules !== null && remember(world, `provide ${file}`, () => search(file, (each) => (glanceAt(world, each).isShort ? modules.importsOf(each) : []), HOPS, names));
}

/** The answer to a question about a file, found once. */
function remember(world: World, question: string, find: () => boolean): boolean {
  const { answers: known } = memoryOf(world);
  const before = known.get(question);
  if (before !== undefined) return before;
  const answer = find();
  known.set(question, answer);
  return answer;
}

/** Goes from file to file, nearest first, until one passes the test. */
function search(file: string, next: (file: string) => readonly string[], hops: number, test: (file: string) => boolean): boolean {
  const seen = new Set([file]);
  let nearest = [file];
  for (let hop = 0; hop <= hops && nearest.length > 0 && seen.size <= MAX_FILES; hop++) {
    if (nearest.some(test)) return true;
    nearest = nearest.flatMap(next).filter((each) => !seen.has(each));
    for (const each of nearest) seen.add(each);
  }
  return false;
}

function glanceAt(world: World, file: string): Glance {
  const { modules, lexicon } = world;
  const { glances: known } = memoryOf(world);
  const before = known.get(file);
  if (before) return before;
  const text = modules?.text(file) ?? '';
  const limits = lexicon.limiting.test(text);
  const refuses = limits || REFUSAL.test(text);
  const registers = registersSomething({ text });
  const hosts = lexicon.mention.test(text) && (lexicon.creating.test(text) || registers) && !namesRequestsOnly(lexicon, text);
  const glance = { registers, isShort: text.length < SHORT, hosts, serves: hosts || refuses, refuses, limits, loud: isLoud(lexicon, text) };
  known.set(file, glance);
  return glance;
}

/** Whether the text of a project file registers anything on something. */
export function mayRegister(world: World, file: string): boolean {
  return glanceAt(world, file).registers;
}

/** Whether a class that extends another one says which paths there are, for that to register: `super([{ path: '/users', handler }])`. */
export function namesRoutes({ text }: Pick<SourceFile, 'text'>): boolean {
  return /\bextends\b/.test(text) && /\b(?:path|url|route|endpoint)\s*:\s*["'`]/.test(text);
}

/** Whether a file registers anything on something that it is given: `app.get('/x', …)`, `router.use(…)`, `fastify.get<Types>(…)`, `router.getAsync('/x', …)`, `router[method](path, …)`. What cuts or compares texts, or goes to an address, does not. */
export function registersSomething({ text }: Pick<SourceFile, 'text'>): boolean {
  return /\.\s*(?:(?:use|all|get|head|post|put|patch|delete|options|route|openapi|register|query|mutation|subscription)\s*(?:<[^()]*>\s*)?\(|(?!(?:startsWith|endsWith|includes|split|replace|replaceAll|indexOf|lastIndexOf|join|concat|match|push|redirect)\b)\w+\s*\(\s*["'`]\/)|\[[\w$.]*(?:[mM]ethod|[vV]erb)\b[^\]\n]*\]\s*\(/.test(text);
}

/** What is called so tells of itself, rather than of messages that clients have sent. */
const LISTENING = /(?<!\b(?:process|req|request|res|response|stream|child|worker))\.\s*on\s*\(\s*["'`]/;

/** Whether a file listens to something that it may have been given: `socket.on('message', …)`. */
function listensToSomething({ text }: Pick<SourceFile, 'text'>): boolean {
  return LISTENING.test(text);
}
