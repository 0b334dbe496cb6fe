import type { TSESTree } from '@typescript-eslint/utils';
import type { CallbackShape, FrameworkRow } from '../../knowledge/schema.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { type RecordValue, settle, type Thing, type Value } from '../values/value.ts';
import { serve } from './held.ts';
import { fieldAt } from './options.ts';
import { type Item, registryOf } from './registry.ts';

/** Enters the function that a call makes answer requests, or those that an object among its arguments holds. */
export function registerCallback(machine: Machine, framework: FrameworkRow, shape: CallbackShape, container: Thing | null, site: Pick<CallSite, 'node' | 'args'>): void {
  const { when, parameters, fields = [], routes, messages, shared = false } = shape;
  if (when) {
    const value = site.args[when.argument]?.value;
    if (value?.kind !== 'constant' || !when.is.includes(String(value.value))) return;
  }
  const enter = (handler: Item, route: { readonly path: string; readonly method: string } | null): void => {
    const value = settle(handler.value);
    registryOf(machine).callbacks.push({ framework, container, node: site.node, handler: { node: handler.node, value }, parameters, shared, route });
    // An app that is the callback itself: `onRequest(app)`.
    if (value.kind === 'thing' && !machine.state.path.limited) serve(machine, value);
  };
  // Options may come out of another file.
  const args = fields.length > 0 || routes !== undefined ? site.args.map((each) => ({ ...each, value: recordElsewhere(machine, each.value) ?? each.value })) : site.args;
  const last = args.findLast(({ value }) => isHandlerLike(value));
  if (last) {
    enter(last, null);
    return;
  }
  for (const { node, value } of args) {
    const options = settle(value);
    if (options.kind !== 'record') continue;
    const name = fields.find((field) => options.fields.has(field));
    const handler = name === undefined ? undefined : options.fields.get(name);
    if (handler) enter({ node: site.node, value: handler }, null);
    const receiver = messages && fieldAt(options, messages.at);
    if (receiver) {
      const place = messages.at.split('.').reduce<{ key: TSESTree.Node; value: TSESTree.Node } | undefined>((at, field) => at && propertyOf(at.value, field), { key: node, value: node })?.key ?? node;
      registryOf(machine).callbacks.push({ framework, container, node: place, handler: { node: place, value: settle(receiver) }, parameters: messages.parameters, shared: true, route: null });
    }
    const table = routes === undefined ? undefined : settle(options.fields.get(routes) ?? value);
    if (table?.kind === 'record' && table !== options) enterRoutes(table, propertyOf(node, routes ?? '')?.value ?? node, enter);
  }
}

/** The object that a value of another file is; undefined for anything else. */
function recordElsewhere(machine: Machine, value: Value): RecordValue | undefined {
  const known = value.kind === 'external' && value.file !== null ? settledOrMade(machine, value) : undefined;
  return known?.kind === 'record' ? known : undefined;
}

/** Functions by path, or by path and method. */
function enterRoutes(table: RecordValue, node: TSESTree.Node, enter: (handler: Item, route: { path: string; method: string }) => void): void {
  for (const [path, value] of table.fields) {
    const property = propertyOf(node, path);
    const place = property?.key ?? node;
    const answer = settle(value);
    if (answer.kind === 'function') enter({ node: place, value: answer }, { path, method: '*' });
    if (answer.kind !== 'record') continue;
    for (const [method, handler] of answer.fields) {
      if (isHandlerLike(handler)) enter({ node: (property && propertyOf(property.value, method)?.key) ?? place, value: handler }, { path, method });
    }
  }
}

/** The property of an object as it is written. */
export function propertyOf(node: TSESTree.Node, name: string): TSESTree.Property | undefined {
  const object = unwrap(node);
  if (object.type !== 'ObjectExpression') return undefined;
  return object.properties.find((property): property is TSESTree.Property => property.type === 'Property' && staticName(property) === name);
}

function isHandlerLike(value: Value): boolean {
  if (value.kind === 'either') return value.options.some((option) => option.kind === 'function');
  if (value.kind === 'passes') return value.answers === true;
  return ['function', 'external', 'result', 'method', 'unknown', 'thing'].includes(value.kind);
}
