import type { RouteFiles } from '../../knowledge/schema.ts';
import { useOf } from '../values/barrels.ts';
import type { Machine } from '../values/machine.ts';
import type { Unit } from '../values/units.ts';

/** Where more files than this may use what a file exports, any of them may be for browsers. */
const MAX_FILES = 500;
/** A directive stands at the beginning. In UTF-16 units. */
const BEGINNING = 2000;

/**
 * Whether what a file exports is only called by code of the server, so that no browser learns how to call it, or imported for its type alone. What
 * nothing imports may yet be used. Tests tell no browser anything.
 *
 * @param name of the export
 */
export function isOnlyCalledByServer({ modules, ownerOf }: Machine, { source: { path } }: Unit, { directive, offered }: RouteFiles, name: string): boolean {
  if (!offered || modules === null || ownerOf(path)?.dependencies.isIn(offered.package, offered.versions) !== true) return false;
  const beginsWith = (file: string, words: string): boolean => new RegExp(`['"]${words}['"]`).test((modules.text(file) ?? '').slice(0, BEGINNING));
  const uses = modules.importersOf(path).filter((file) => !modules.isTest(file)).map((file) => ({ file, use: useOf(modules, file, path, name) }));
  if (uses.some(({ use }) => use === 'other')) return false;
  const above = new Set(uses.flatMap(({ file, use }) => (use === 'called' ? [file] : [])));
  if (above.size === 0) return uses.some(({ use }) => use === 'type');
  for (const file of above) {
    if (above.size > MAX_FILES || beginsWith(file, offered.by)) return false;
    // What this one exports is called by requests of its own.
    if (directive !== undefined && beginsWith(file, directive)) continue;
    for (const importer of modules.importersOf(file)) above.add(importer);
  }
  return true;
}
