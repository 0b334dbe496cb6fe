import { type BoundRow, defineBounds } from './schema.ts';

const UTILITIES = ['lodash', 'lodash-es', 'es-toolkit', 'es-toolkit/compat', 'underscore'];

function globals(does: BoundRow['does'], ...names: readonly string[]): BoundRow[] {
  return names.map((name) => ({ id: name, callee: { global: name }, does }));
}

function utility(does: BoundRow['does'], ...names: readonly string[]): BoundRow[] {
  return names.map((name) => ({ id: `lodash.${name}`, callee: { packages: UTILITIES, export: name }, does }));
}

/** Functions that give something else each time: a key made of them is no key. */
const RANDOM: readonly BoundRow[] = [
  ...globals('random', 'Math.random', 'crypto.randomUUID', 'performance.now', 'Date.now', 'process.hrtime.bigint'),
  { id: 'crypto.randomUUID.node', callee: { packages: ['crypto', 'node:crypto'], export: 'randomUUID' }, does: 'random' },
  { id: 'crypto.randomInt', callee: { packages: ['crypto', 'node:crypto'], export: 'randomInt' }, does: 'random' },
  { id: 'uuid', callee: { packages: ['uuid'], export: 'v4' }, does: 'random' },
];

export default defineBounds([
  ...globals('min', 'Math.min'),
  ...globals('max', 'Math.max'),
  ...globals('number', 'Number', 'parseFloat', 'Number.parseFloat', 'BigInt'),
  ...globals('parse-integer', 'parseInt', 'Number.parseInt'),
  ...globals('truncate', 'Math.floor', 'Math.ceil', 'Math.round', 'Math.trunc'),
  ...globals('absolute', 'Math.abs'),
  ...RANDOM,
  ...utility('clamp', 'clamp'),
  { id: 'ramda.clamp', callee: { packages: ['ramda'], export: 'clamp' }, does: 'clamp', value: 2 },
  ...utility('integer', 'toInteger', 'toSafeInteger', 'toLength'),
  ...utility('number', 'toNumber', 'toFinite'),
  ...utility('same', 'fill'),
]);
