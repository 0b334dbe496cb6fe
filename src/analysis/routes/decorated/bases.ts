import type { TSESTree } from '@typescript-eslint/utils';
import { join } from 'node:path';
import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { fieldOf } from '../../modules.ts';
import { sourceOf } from '../../source.ts';
import type { Machine } from '../../values/machine.ts';

const bases = new WeakMap<Machine, Map<string, string | null>>();

/** What the paths of a class's methods begin with, as the configuration of the tool says that registers them; null without one that can be read. */
export function baseOf(machine: Machine, { id, decorators }: FrameworkRow, node: TSESTree.Node): string | null {
  const folder = decorators?.base && machine.ownerOf(sourceOf(node).path)?.folder;
  if (!decorators?.base || folder === undefined) return null;
  const { file, field } = decorators.base;
  return getOrMake(getOrMake(bases, machine, () => new Map<string, string | null>()), `${id} ${folder}`, () => textAt(machine.modules?.config(join(folder, file)), field));
}

/** A text in a configuration: empty where it says none, null where there is no such file that can be read. */
function textAt(config: unknown, field: string): string | null {
  const found = field.split('.').reduce((value, name) => fieldOf(value, name), config);
  return config === null || config === undefined ? null : typeof found === 'string' ? found : '';
}
