import type { TSESTree } from '@typescript-eslint/utils';
import { callFunction } from '../values/activations.ts';
import { dispatch } from '../values/calls.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { type LimiterValue, NOT_FOLLOWED, optionsOf, settle, type Value } from '../values/value.ts';
import { callWrapped, checked, configuredLimiter } from './limiters.ts';
import { addOperation, patternsOf } from './operations.ts';

export function callLimiter(machine: Machine, value: LimiterValue, site: CallSite): Value | undefined {
  const { shape } = value.limiter;
  if (value.wrapped) return callWrapped(machine, value.limiter, value.wrapped, site);
  if (value.checks) return checked(machine, value.limiter, value.checks, site.node);
  const isRequest = site.args.some(({ value: given }) => optionsOf(given).some((option) => mayBeRequest(option, shape?.calls === undefined)));
  if (shape?.calls && !isRequest) {
    const options = site.args[shape.calls.options]?.value ?? null;
    const configured = configuredLimiter(machine, value, shape.calls.instance, options, site.node);
    attachItself(machine, configured, value.limiter.node, site);
    return configured;
  }
  if (shape?.wraps !== undefined && settle(site.args[shape.wraps]?.value ?? NOT_FOLLOWED).kind === 'function') return value;
  if (!machine.request || !isRequest) return NOT_FOLLOWED;
  machine.request.followed.add(site.node);
  return consult(machine, value, site);
}

/** The request, or, where nothing else is called for, what the program has made of it. */
function mayBeRequest(given: Value, isMade: boolean): boolean {
  if (given.kind === 'thing') return given.row.role === 'request' || given.row.role === 'context';
  return isMade && (given.kind === 'result' || given.kind === 'unknown');
}

/** A limiter that is called by hand: what it is given as `next` runs only for whom it lets pass. Without, what it gives is its answer. */
function consult(machine: Machine, value: LimiterValue, site: CallSite): Value {
  const next = site.args.find(({ value: given }) => given.kind === 'function' || (given.kind === 'method' && given.object.kind === 'promise'))?.value;
  if (!next) {
    machine.request?.delegates.push(value);
    return value;
  }
  machine.maybe(() => {
    machine.state.note({ limited: value.limiter });
    if (next.kind === 'function') callFunction(machine, next, []);
    else if (next.kind === 'method') dispatch(machine, { ...site, callee: next, object: next.object, name: next.name, args: [] });
  });
  machine.state.note({ ended: true });
  return NOT_FOLLOWED;
}

/** A limiter that registers itself on the app when its options name a path and a method. */
function attachItself(machine: Machine, value: LimiterValue, creation: TSESTree.Node, site: CallSite): void {
  const attaches = value.limiter.shape?.attaches;
  const { options } = value.limiter;
  if (!attaches || options?.kind !== 'record' || creation.type !== 'CallExpression') return;
  const target = creation.arguments[attaches.app];
  const app = target ? machine.recorded.get(target) : undefined;
  const path = options.fields.get(attaches.path);
  const method = options.fields.get(attaches.method);
  if (app?.kind !== 'thing' || !path || !method || method.kind !== 'constant') return;
  const name = String(method.value).toLowerCase();
  const methods = name === 'all' || name === 'use' ? ['*'] : [name.toUpperCase()];
  addOperation(machine, app, { kind: name === 'use' ? 'use' : 'route', methods, paths: patternsOf(path), items: [{ node: site.node, value }], node: site.node });
}
