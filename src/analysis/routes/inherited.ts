import { getOrMake } from '../memo.ts';
import { meaningOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf } from '../values/members.ts';
import type { ClassNode, ClassValue, Instance, Thing } from '../values/value.ts';
import { createThing } from './registry.ts';

const ofInstances = new WeakMap<Instance, Thing | null>();
const ofClasses = new WeakMap<Machine, Map<ClassNode, Thing | null>>();

/** The object of a framework that an instance is by what its class extends: `class Gateway extends Service`. All instances of a class that is an app are one. */
export function inheritedThing(machine: Machine, instance: Instance): Thing | undefined {
  const found = made(machine, instance.of);
  if (!found) return undefined;
  const make = (): Thing | null => createThing(machine, found.framework, found.object, instance.of.node) ?? null;
  const thing = found.framework.decorators?.modules?.classes ? getOrMake(getOrMake(ofClasses, machine, () => new Map<ClassNode, Thing | null>()), instance.of.node, make) : getOrMake(ofInstances, instance, make);
  return thing ?? undefined;
}

/** What instances of a class are by what it extends. */
function made(machine: Machine, of: ClassValue): { readonly framework: Thing['framework']; readonly object: string } | null {
  const base = foreignBaseOf(machine, of);
  const known = base?.kind === 'external' ? meaningOf(machine.lexicon, base) : undefined;
  const construct = known?.meaning.construct;
  return known?.framework && construct && 'object' in construct ? { framework: known.framework, object: construct.object } : null;
}
