import { type BoundRow, defineBounds } from './schema.ts';

const UTILITIES = ['lodash', 'lodash-es', 'es-toolkit', 'es-toolkit/compat', 'underscore'];

function globals(does: BoundRow['does'], ...names: readonly string[]): BoundRow[] {
  return names.map((name) => ({ id: name, callee: { global: name }, does }));
}

function utility(does: BoundRow['does'], ...names: readonly string[]): BoundRow[] {
  return names.map((name) => ({ id: `lodash.${name}`, callee: { packages: UTILITIES, export: name }, does }));
}

const NODE_CRYPTO = ['crypto', 'node:crypto'];

/** How long `3b241101-e2bb-4255-8caf-4136c566a962` is. */
const UUID = 36;

/** Functions that give something else each time: a key made of them is no key. */
const RANDOM: readonly BoundRow[] = [
  ...globals('random', 'Math.random', 'performance.now', 'Date.now', 'process.hrtime.bigint'),
  { id: 'crypto.randomUUID', callee: { global: 'crypto.randomUUID' }, does: 'random', text: UUID },
  { id: 'crypto.randomUUID.node', callee: { packages: NODE_CRYPTO, export: 'randomUUID' }, does: 'random', text: UUID },
  { id: 'crypto.randomInt', callee: { packages: NODE_CRYPTO, export: 'randomInt' }, does: 'random' },
  ...['v1', 'v4', 'v6', 'v7'].map((name): BoundRow => ({ id: `uuid.${name}`, callee: { packages: ['uuid'], export: name }, does: 'random', text: UUID })),
  { id: 'nanoid', callee: { packages: ['nanoid'], export: 'nanoid' }, does: 'random' },
  { id: 'ulid', callee: { packages: ['ulid', 'ulidx'], export: 'ulid' }, does: 'random' },
];

/** What fills bytes and gives them back. For more than 65,536 of them, `getRandomValues` throws (https://www.w3.org/TR/webcrypto/#Crypto-method-getRandomValues). */
const FILLS: readonly BoundRow[] = [
  { id: 'crypto.getRandomValues', callee: { global: 'crypto.getRandomValues' }, does: 'same', most: 65_536 },
  ...['getRandomValues', 'webcrypto.getRandomValues'].map((name): BoundRow => ({ id: `crypto.${name}.node`, callee: { packages: NODE_CRYPTO, export: name }, does: 'same', most: 65_536 })),
  { id: 'crypto.randomFillSync', callee: { packages: NODE_CRYPTO, export: 'randomFillSync' }, does: 'same' },
];

const ASSERTS = ['assert', 'node:assert', 'assert/strict', 'node:assert/strict', 'http-assert'];

/** What goes on only where a condition holds. */
const HOLDS: readonly BoundRow[] = [
  { id: 'assert', callee: { packages: [...ASSERTS, 'tiny-invariant', 'invariant'], export: '' }, does: 'holds' },
  ...['ok', 'strict', 'strict.ok'].map((name): BoundRow => ({ id: `assert.${name}`, callee: { packages: ASSERTS, export: name }, does: 'holds' })),
  { id: 'hoek.assert', callee: { packages: ['@hapi/hoek'], export: 'assert' }, does: 'holds' },
];

export default defineBounds([
  ...globals('min', 'Math.min'),
  ...globals('max', 'Math.max'),
  ...globals('number', 'Number', 'parseFloat', 'Number.parseFloat', 'BigInt', 'Date.parse'),
  ...globals('parse-integer', 'parseInt', 'Number.parseInt'),
  ...globals('truncate', 'Math.floor', 'Math.ceil', 'Math.round', 'Math.trunc'),
  ...globals('absolute', 'Math.abs'),
  ...RANDOM,
  ...FILLS,
  ...HOLDS,
  ...utility('clamp', 'clamp'),
  ...(['min', 'max'] as const).map((does): BoundRow => ({ id: `lodash.${does}`, callee: { packages: UTILITIES, export: does }, does, listed: true })),
  { id: 'ramda.clamp', callee: { packages: ['ramda'], export: 'clamp' }, does: 'clamp', value: 2 },
  ...utility('integer', 'toInteger', 'toSafeInteger', 'toLength'),
  ...utility('number', 'toNumber', 'toFinite'),
  ...utility('same', 'fill', 'clone', 'cloneDeep', 'shuffle', 'reverse'),
]);
