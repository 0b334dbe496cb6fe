import type { TSESTree } from '@typescript-eslint/utils';
import { inheritStream } from '../sizes/streams.ts';
import { callFunction } from './activations.ts';
import { listOf } from './alternatives.ts';
import type { Machine } from './machine.ts';
import { baseOf, SUPER_ARGUMENTS } from './members.ts';
import type { Argument } from './model.ts';
import { annotationOf, isFunction, staticName } from './syntax.ts';
import { type ClassValue, type Instance, NOT_FOLLOWED, UNDEFINED, type Value } from './value.ts';

/** Makes an instance of an own class: fields, then the constructor. */
export function construct(machine: Machine, of: ClassValue, args: readonly Value[], open = false): Instance {
  const instance: Instance = { kind: 'instance', of, args, fields: new Map(), during: machine.request };
  const run = inheritStream(machine, instance);
  initialise(machine, of, instance, args, open);
  run?.();
  return instance;
}

function initialise(machine: Machine, of: ClassValue, instance: Instance, args: readonly Value[], open: boolean, depth = 0): void {
  const { body } = of.node.body;
  const method = body.find((member): member is TSESTree.MethodDefinition => member.type === 'MethodDefinition' && member.kind === 'constructor');
  const base = depth < 8 ? baseOf(machine, of) : undefined;
  if (base && !method) initialise(machine, base, instance, args, open, depth + 1);
  machine.withSelf(of.frame, instance, () => {
    for (const member of body) {
      const name = (member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') && !member.static ? staticName(member) : undefined;
      if (name === undefined || !('value' in member)) continue;
      const annotation = annotationOf(member);
      const value = member.value ? machine.evaluate(member.value) : annotation ? machine.typed(annotation, member) : undefined;
      if (value) instance.fields.set(name, value);
    }
  });
  if (method && isFunction(method.value)) callFunction(machine, { kind: 'function', node: method.value, frame: of.frame, self: instance }, args, open);
}

export function callSuper(machine: Machine, args: readonly Argument[]): Value {
  const { self } = machine.frame;
  if (self?.kind !== 'instance') return NOT_FOLLOWED;
  const owner = ownerClass(machine, self);
  const base = owner ? baseOf(machine, owner) : undefined;
  if (base) initialise(machine, base, self, args.map((argument) => argument.value), false, 1);
  else self.fields.set(SUPER_ARGUMENTS, listOf(args.map((argument) => argument.value)));
  return UNDEFINED;
}

/** The class whose constructor is running. */
function ownerClass(machine: Machine, self: Instance): ClassValue | undefined {
  for (let of: ClassValue | undefined = self.of, depth = 0; of && depth < 8; of = baseOf(machine, of), depth += 1) {
    const node: TSESTree.ClassBody = of.node.body;
    if (node.body.some((member) => member.type === 'MethodDefinition' && member.value === machine.frame.scopeBlock)) return of;
  }
  return undefined;
}
