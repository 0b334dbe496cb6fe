import type { TSESTree } from '@typescript-eslint/utils';
import { join } from 'node:path';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { fieldOf } from '../modules.ts';
import { sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';

const bases = new WeakMap<Machine, Map<string, string | null>>();

/**
 * What the paths of a framework begin with, as a file beside the package's says.
 *
 * @param node code of the package
 * @returns what is so without such a file, or where it says nothing; null where only a file that cannot be read would tell, and for a framework that has none
 */
export function configuredBase(machine: Machine, { id, base }: FrameworkRow, node: TSESTree.Node): string | null {
  if (!base) return null;
  const { file, field, otherwise } = base;
  const folder = machine.ownerOf(sourceOf(node).path)?.folder;
  return getOrMake(getOrMake(bases, machine, () => new Map<string, string | null>()), `${id} ${folder ?? ''}`, () => {
    const config = folder === undefined ? null : machine.modules?.config(join(folder, file));
    const said = field.split('.').reduce((value, name) => fieldOf(value, name), config);
    if (typeof said === 'string') return said;
    return otherwise ?? (config === null || config === undefined ? null : '');
  });
}
