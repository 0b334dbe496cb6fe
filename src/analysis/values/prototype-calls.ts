import { callFunction, dispatch } from './calls.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { type FunctionValue, settle, type Thing, type Value } from './value.ts';

/** `handler.bind(object)`, `handler.call(object, …)`, `handler.apply(object, […])` for an own function. */
export function functionThroughPrototype(machine: Machine, callee: FunctionValue, site: CallSite): Value | undefined {
  const [self, ...rest] = site.args;
  switch (site.name) {
    case 'bind':
      return { ...callee, self: callee.self ?? self?.value ?? null };
    case 'call':
      return callFunction(machine, { ...callee, self: callee.self ?? self?.value ?? null }, rest.map((argument) => argument.value));
    case 'apply': {
      const list = rest[0]?.value;
      return callFunction(machine, { ...callee, self: callee.self ?? self?.value ?? null }, list?.kind === 'list' && list.items ? list.items : []);
    }
    default:
      return undefined;
  }
}

/** `app.get.call(app, …)`, `app.get.bind(app)`: the method itself, where it is given the object that it was taken from. */
export function methodThroughPrototype(machine: Machine, method: Extract<Value, { kind: 'method' }>, owner: Thing, site: CallSite): Value | undefined {
  const [self, ...rest] = site.args;
  const given = self && settle(self.value);
  if (given?.kind !== 'thing' || given.id !== owner.id) return undefined;
  switch (site.name) {
    case 'bind':
      return rest.length === 0 ? method : undefined;
    case 'call':
      return dispatch(machine, { ...site, callee: method, object: owner, name: method.name, args: rest });
    case 'apply': {
      const list = rest[0]?.value;
      const args = list?.kind === 'list' && list.items ? list.items.map((value) => ({ node: rest[0]?.node ?? site.node, value, spread: false })) : null;
      return args ? dispatch(machine, { ...site, callee: method, object: owner, name: method.name, args }) : undefined;
    }
    default:
      return undefined;
  }
}
