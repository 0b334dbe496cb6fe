import path from 'node:path';
import { getOrMake } from '../analysis/memo.ts';
import type { Dependencies, FindOwner, Owner } from '../analysis/modules.ts';
import { foldersAbove, isRecord, isVersionIn, lowestVersion, readJson } from './manifest.ts';
import { isWorkspaceRoot } from './root.ts';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** What only says how the files beside it are to be read begins no package: see `findRoot`. */
const NAMES = ['name', 'private', 'version', 'scripts', 'workspaces', ...DEPENDENCIES];

const owners = new WeakMap<object, Owner>();

/**
 * Finds the owners of files, and looks at no folder twice: for as long as nothing that a package.json says may change.
 *
 * @see {@link findOwner}
 */
export function ownersOnce(): FindOwner {
  const known = new Map<string, Owner | null>();
  return (file) => getOrMake(known, path.dirname(file), () => findOwner(file));
}

const ofRuns = new WeakMap<object, FindOwner>();

/**
 * Finds the owners of files in one run of the linter.
 *
 * @param run an object that stands for it
 */
export function ownersIn(run: object): FindOwner {
  return getOrMake(ofRuns, run, ownersOnce);
}

/**
 * The package that a file belongs to: that of the nearest package.json, with what the roots of its workspaces depend on besides.
 *
 * @param file an absolute path; it need not exist
 * @returns null where no folder above has a package.json
 */
export function findOwner(file: string): Owner | null {
  let owner: Owner | null = null;
  let nearest: Readonly<Record<string, unknown>> | null = null;
  for (const folder of foldersAbove(file)) {
    const json = readJson(path.join(folder, 'package.json'));
    nearest ??= json;
    if (owner === null) {
      if (json !== null && NAMES.some((name) => Object.hasOwn(json, name))) owner = withType(withCommands(ownerIn(folder, json), json), nearest);
    } else if (json !== null && isWorkspaceRoot(folder, json)) {
      const { dependencies } = ownerIn(folder, json);
      return { ...owner, dependencies: either(owner.dependencies, dependencies) };
    }
    if (path.basename(folder) === 'node_modules') break;
  }
  return owner;
}

/** What a package's scripts run is there, whoever depends on it: an app may be built on another that does. */
function withCommands(owner: Owner, { scripts }: Readonly<Record<string, unknown>>): Owner {
  const written = isRecord(scripts) ? Object.values(scripts).filter((script) => typeof script === 'string') : [];
  const commands = written.flatMap((script) => script.split(/[\s;&|]+/));
  return commands.length === 0 ? owner : { ...owner, scripts: written, dependencies: either(owner.dependencies, dependenciesOn(new Map(commands.map((command) => [command, null])))) };
}

/** The nearest package.json says how files are to be read, also one that begins no package. */
function withType(owner: Owner, nearest: Readonly<Record<string, unknown>> | null): Owner {
  const type = nearest?.['type'];
  return type === 'module' || type === 'commonjs' ? { ...owner, type } : owner;
}

function either(some: Dependencies, others: Dependencies): Dependencies {
  return { has: (name) => some.has(name) || others.has(name), isIn: (name, range) => (some.has(name) ? some : others).isIn(name, range) };
}

/** @param versions what is allowed of each package, as a semver range; null or what is none where that is not said */
function dependenciesOn(versions: ReadonlyMap<string, unknown>): Dependencies {
  const asked = new Map<string, boolean>();
  const isIn = (name: string, range: string): boolean => {
    const allowed = versions.get(name);
    const lowest = typeof allowed === 'string' ? lowestVersion(allowed) : null;
    return lowest !== null && isVersionIn(lowest, range);
  };
  return {
    has: (name) => versions.has(name),
    isIn: (name, range) => getOrMake(asked, `${name} ${range}`, () => isIn(name, range)),
  };
}

function ownerIn(folder: string, json: Readonly<Record<string, unknown>>): Owner {
  return getOrMake(owners, json, () => {
    const versions = DEPENDENCIES.flatMap((key) => (isRecord(json[key]) ? Object.entries(json[key]) : []));
    return { folder, dependencies: dependenciesOn(new Map(versions.reverse())), type: null, scripts: [] };
  });
}
