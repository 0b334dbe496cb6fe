import type { TSESTree } from '@typescript-eslint/utils';
import type { Member, PluginAnswers } from '../../knowledge/schema.ts';
import { shortText } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { constant, NOT_FOLLOWED, settle, type Thing, truthiness, UNDEFINED, type Value } from '../values/value.ts';
import { addOperation, patternsOf } from './operations.ts';
import { fieldAt } from './options.ts';
import { joinPaths } from './paths.ts';
import { containerOf, type PathPattern, registryOf } from './registry.ts';

/** A middleware or handler of a package that answers whatever comes, as what it was given has it. */
export function answerOf(node: TSESTree.Node, given: readonly Value[]): Value {
  return { kind: 'passes', name: shortText(node), answers: true, given };
}

/**
 * Enters the route on which something answers by itself.
 *
 * @param options that say the path, and more of the route
 * @param outer the path in front of that
 */
export function answerBy(machine: Machine, thing: Thing, how: PluginAnswers, answer: Value, options: Value, outer: Value | undefined, node: TSESTree.Node): void {
  const given = options.kind === 'record' ? options : null;
  const option = (name: string | undefined): Value | undefined => (given && name !== undefined ? fieldAt(given, name) : undefined);
  const switched = option(how.unless);
  if (switched && truthiness(switched) === false) return;
  const ofRoute = option(how.options);
  const paths = patternsOf(option(how.path) ?? constant(how.at)).flatMap((path) => (outer ? patternsOf(outer).map((one) => joinPaths(rooted(one), path)) : [path]));
  addOperation(machine, thing, { kind: 'route', methods: how.methods, paths, items: [{ node, value: answer }], node, single: true, options: ofRoute?.kind === 'record' ? ofRoute : null });
}

/** Lets what an object holds answer on the app in an option: `server.applyMiddleware({ app })`. */
export function answerOn(machine: Machine, { holds }: Thing, { on, route }: Extract<Member, { does: 'answer' }>, { args: [first], node }: CallSite): void {
  const options = settle(first?.value ?? UNDEFINED);
  const app = options.kind === 'record' ? settle(fieldAt(options, on) ?? UNDEFINED) : UNDEFINED;
  if (app.kind === 'thing' && containerOf(machine, app)) answerBy(machine, app, route, holds ?? NOT_FOLLOWED, options, undefined, node);
}

/** Lets what an object holds answer by itself: `server.listen()`. */
export function answerAlone(machine: Machine, { framework, holds }: Thing, { node }: CallSite): void {
  registryOf(machine).callbacks.push({ framework, container: null, node, handler: { node, value: holds ?? NOT_FOLLOWED }, parameters: [], shared: false, route: null });
}

/** A prefix begins with a slash, written or not. */
export function rooted(path: PathPattern): PathPattern {
  return typeof path === 'string' && !path.startsWith('/') ? `/${path}` : path;
}
