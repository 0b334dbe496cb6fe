import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Semver from 'semver';
import type * as Toml from 'smol-toml';
import type * as Yaml from 'yaml';
import { getOrMake } from '../analysis/memo.ts';
import { findFile, readText } from './disk.ts';

/** What a package.json says about dependencies. Ranges by package name. */
export interface Manifest {
  readonly path: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Cached {
  readonly stamp: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const manifests = new WeakMap<object, Manifest>();

const MAX_BYTES = 4_000_000;
const require = createRequire(import.meta.url);
const cache = new Map<string, Cached>();

/**
 * The nearest package.json above a file.
 *
 * @param file an absolute path; it need not exist
 * @returns null when there is none; empty dependencies when it cannot be read or is no JSON object
 */
export function findManifest(file: string): Manifest | null {
  for (const folder of foldersAbove(file)) {
    const location = path.join(folder, 'package.json');
    const json = readJson(location);
    if (json === null) continue;
    return getOrMake(manifests, json, () => ({ path: location, dependencies: versionsIn(json['dependencies']), devDependencies: versionsIn(json['devDependencies']) }));
  }
  return null;
}

/** Whether a file is an ES module for Node: by its extension, else by the nearest package.json. Source: https://nodejs.org/api/packages.html#determining-module-system */
export function isModule(file: string): boolean {
  if (/\.m[jt]s$/.test(file)) return true;
  if (/\.c[jt]s$/.test(file)) return false;
  for (const folder of foldersAbove(file)) {
    const json = readJson(path.join(folder, 'package.json'));
    if (json !== null) return json['type'] === 'module';
  }
  return false;
}

/**
 * The version of a package as a file would load it: the installed one, else the lowest that the nearest package.json allows.
 *
 * @param name the package's name
 * @param file the absolute path of the file that would import it
 * @returns null when neither is known
 */
export function findPackageVersion(name: string, file: string): string | null {
  for (const folder of foldersAbove(file)) {
    const installed = readJson(path.join(folder, 'node_modules', ...name.split('/'), 'package.json'))?.['version'];
    if (typeof installed === 'string') return installed;
  }
  const manifest = findManifest(file);
  const range = manifest?.dependencies[name] ?? manifest?.devDependencies[name];
  return range === undefined ? null : lowestVersion(range);
}

const answers = new Map<string, boolean>();

/** Whether a version lies in a semver range; false for what is no version or no range. */
export function isVersionIn(version: string, range: string): boolean {
  return getOrMake(answers, `${version} in ${range}`, () => semver().satisfies(version, range, { includePrerelease: true }));
}

let loaded: typeof Semver | null = null;

/** Loaded when it is first needed: most files need none. */
function semver(): typeof Semver {
  return (loaded ??= require('semver') as typeof Semver);
}

/** The lowest version that a range allows; null for what is no range. */
export function lowestVersion(range: string): string | null {
  try {
    return semver().minVersion(range)?.version ?? null;
  } catch {
    return null; // a Git address, a tag or a workspace protocol
  }
}

/** A text in quotes, or a comment. */
const TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * What a configuration in TOML, JSON or YAML says; JSON may have comments.
 *
 * @returns null for one that cannot be read, or has mistakes
 */
export function readConfig(location: string): unknown {
  const text = readText(location);
  if (text === null) return null;
  try {
    if (location.endsWith('.toml')) return (require('smol-toml') as typeof Toml).parse(text);
    // JSON is a part of YAML, apart from comments.
    const plain = /\.jsonc?$/.test(location) ? text.replace(TEXT_OR_COMMENT, (found) => (found.startsWith('"') ? found : ' ')) : text;
    const document = (require('yaml') as typeof Yaml).parseDocument(plain, { logLevel: 'silent', merge: true });
    return document.errors.length === 0 ? (document.toJS() as unknown) : null;
  } catch {
    return null; // mistakes in TOML, more aliases than a person writes
  }
}

/** The folders that a file lies in, from the nearest to the root of the file system; none for what is no absolute path. */
export function* foldersAbove(file: string): Generator<string> {
  if (!path.isAbsolute(file)) return;
  for (let folder = path.dirname(file), above = path.dirname(folder); ; folder = above, above = path.dirname(folder)) {
    yield folder;
    if (above === folder) return;
  }
}

/** The object in a JSON file, read again when its time or size changed; null without file, empty when it is broken. */
export function readJson(location: string): Readonly<Record<string, unknown>> | null {
  const stat = findFile(location);
  if (stat === null) return null;
  const stamp = `${String(stat.mtimeMs)} ${String(stat.size)}`;
  const known = cache.get(location);
  if (known?.stamp === stamp) return known.json;
  const json = stat.size > MAX_BYTES ? {} : parseJson(location);
  cache.set(location, { stamp, json });
  return json;
}

function parseJson(location: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(readText(location) ?? '');
    return isRecord(json) ? json : {};
  } catch {
    return {};
  }
}

function versionsIn(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Whether a value is an object with keys, such as JSON has. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
