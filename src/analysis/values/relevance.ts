import { getOrMake } from '../memo.ts';
import type { SourceFile } from '../source.ts';
import { isLoud } from './loudness.ts';
import type { Modules } from '../modules.ts';
import type { Lexicon } from './lexicon.ts';

/** The project and the rows, as a machine has them. */
interface World {
  readonly modules: Modules | null;
  readonly lexicon: Lexicon;
}

/** What the text of a file shows at a glance. */
interface Glance {
  /** It imports a framework or a limiter, or refuses. */
  readonly serves: boolean;
  /** It names an amplifier, loops, or speaks of a refusal. */
  readonly loud: boolean;
}

const HOPS = 3;
const HOPS_UP = 6;
const MAX_FILES = 60;

const glances = new WeakMap<object, Map<string, Glance>>();

/** Whether code of a project file, or of what it imports, can set up servers or limits: only then is it worth reading for that. */
export function mayServe(world: World, file: string): boolean {
  return some(world, file, ({ serves }) => serves);
}

/** Whether code of a project file, or of what it imports, can amplify or refuse. */
export function mayMatter(world: World, file: string): boolean {
  return some(world, file, ({ serves, loud }) => serves || loud);
}

function some(world: World, file: string, test: (glance: Glance) => boolean): boolean {
  const { modules } = world;
  return modules !== null && search(file, (each) => modules.importsOf(each), HOPS, (each) => test(glanceAt(world, each)));
}

/** Whether any file that imports a file, directly or through others, may set up servers. */
export function isServed(world: World, file: string): boolean {
  const { modules } = world;
  return modules !== null && search(file, (each) => modules.importersOf(each), HOPS_UP, (each) => each !== file && glanceAt(world, each).serves);
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
  const known = getOrMake(glances, modules ?? world, () => new Map<string, Glance>());
  const before = known.get(file);
  if (before) return before;
  const text = modules?.text(file) ?? '';
  const glance = { serves: lexicon.mention.test(text) || lexicon.limiting.test(text) || /\b429\b|[Tt]oo.?[Mm]any|TOO.?MANY/.test(text), loud: isLoud(lexicon, text) };
  known.set(file, glance);
  return glance;
}

/** Whether a file registers anything on something that it is given: `app.get('/x', …)`, `router.use(…)`. */
export function registersSomething({ text }: Pick<SourceFile, 'text'>): boolean {
  return /\.\s*(?:use|all|get|head|post|put|patch|delete|options|route)\s*\(/.test(text);
}
