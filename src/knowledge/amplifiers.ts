import { type AmplifierRow, defineAmplifiers } from './schema.ts';

const NEVER = { nan: false, negative: false, fraction: false };
const NEGATIVE = { nan: false, negative: true, fraction: false };
/** `new Array(n)`: a fraction, NaN or a negative number is no length. */
const LENGTH = { nan: true, negative: true, fraction: true };
/** `Buffer.alloc(n)`: NaN and negative numbers are out of range, fractions are cut. */
const SIZE = { nan: true, negative: true, fraction: false };
/** `pbkdf2Sync(…, n)`, `Buffer.concat(list, n)`: fractions are out of range too. */
const WHOLE_SIZE = { nan: true, negative: true, fraction: true };

const LODASH = ['lodash', 'lodash-es', 'es-toolkit/compat'];

const TYPED_ARRAYS: readonly [string, number][] = [
  ['Uint8Array', 1], ['Uint8ClampedArray', 1], ['Int8Array', 1], ['Uint16Array', 2], ['Int16Array', 2], ['Uint32Array', 4], ['Int32Array', 4], ['Float32Array', 4], ['Float64Array', 8],
  ['BigInt64Array', 8], ['BigUint64Array', 8],
];

const strings: readonly AmplifierRow[] = [
  {
    id: 'string.repeat', callee: { method: 'repeat', of: 'string' }, by: 'call', count: { argument: 0 }, makes: { text: 'receiver' },
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://tc39.es/ecma262/#sec-string.prototype.repeat',
  },
  ...(['padStart', 'padEnd'] as const).map((method): AmplifierRow => ({
    id: `string.${method}`, callee: { method, of: 'string' }, by: 'call', count: { argument: 0 }, makes: { padded: 'receiver', filler: 1 },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/ecma262/#sec-string.prototype.padstart',
  })),
];

const arrays: readonly AmplifierRow[] = [
  {
    id: 'array', callee: { global: 'Array' }, by: 'either', count: { argument: 0 }, makes: { list: 'holes' },
    acceptsString: false, throwsOn: LENGTH, docs: 'https://tc39.es/ecma262/#sec-array',
  },
  {
    id: 'array.from', callee: { global: 'Array.from' }, by: 'call', count: { argument: 0, property: 'length' }, makes: { list: { result: 1 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/ecma262/#sec-array.from',
  },
  {
    id: 'array.fromAsync', callee: { global: 'Array.fromAsync' }, by: 'call', count: { argument: 0, property: 'length' }, makes: { list: { result: 1 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/proposal-array-from-async/',
  },
  {
    id: 'iterator.take', callee: { method: 'take', of: 'iterator' }, by: 'call', count: { argument: 0 }, makes: { text: 'receiver' },
    acceptsString: true, throwsOn: { nan: true, negative: true, fraction: false }, docs: 'https://tc39.es/ecma262/#sec-iterator.prototype.take',
  },
  {
    id: 'string.raw', callee: { global: 'String.raw' }, by: 'call', count: { argument: 0, property: 'raw.length' }, makes: { text: { bytes: 9 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/ecma262/#sec-string.raw',
  },
  {
    id: 'array.apply', callee: { global: 'Array.apply' }, by: 'call', count: { argument: 1, property: 'length' }, makes: { list: 'holes' },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/ecma262/#sec-createlistfromarraylike',
  },
];

const bytes: readonly AmplifierRow[] = [
  ...['alloc', 'allocUnsafe', 'allocUnsafeSlow'].map((name): AmplifierRow => ({
    id: `buffer.${name}`, callee: { global: `Buffer.${name}` }, by: 'call', count: { argument: 0 }, makes: { bytes: 1 },
    acceptsString: false, throwsOn: SIZE, docs: 'https://nodejs.org/api/buffer.html',
  })),
  ...TYPED_ARRAYS.map(([name, size]): AmplifierRow => ({
    id: `typed.${name}`, callee: { global: name }, by: 'construct', count: { argument: 0 }, makes: { bytes: size },
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://tc39.es/ecma262/#sec-typedarray',
  })),
  ...['ArrayBuffer', 'SharedArrayBuffer'].map((name): AmplifierRow => ({
    id: `typed.${name}`, callee: { global: name }, by: 'construct', count: { argument: 0 }, makes: { bytes: 1 },
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://tc39.es/ecma262/#sec-arraybuffer-constructor',
  })),
  {
    id: 'buffer.from-length', callee: { global: 'Buffer.from' }, by: 'call', count: { argument: 0, property: 'length' }, makes: { bytes: 1 },
    acceptsString: true, throwsOn: NEVER, docs: 'https://nodejs.org/api/buffer.html',
  },
  {
    id: 'typed.from-length', callee: { global: 'Uint8Array.from' }, by: 'call', count: { argument: 0, property: 'length' }, makes: { bytes: 1 },
    acceptsString: true, throwsOn: NEVER, docs: 'https://tc39.es/ecma262/#sec-%typedarray%.from',
  },
  {
    id: 'buffer.constructor', callee: { global: 'Buffer' }, by: 'either', count: { argument: 0 }, makes: { bytes: 1 },
    acceptsString: false, throwsOn: SIZE, docs: 'https://nodejs.org/api/buffer.html#new-buffersize',
  },
  {
    id: 'buffer.concat', callee: { global: 'Buffer.concat' }, by: 'call', count: { argument: 1 }, makes: { bytes: 1 },
    acceptsString: false, throwsOn: WHOLE_SIZE, docs: 'https://nodejs.org/api/buffer.html#static-method-bufferconcatlist-totallength',
  },
  ...([['randomBytes', SIZE, 0, 1], ['pbkdf2Sync', WHOLE_SIZE, 3], ['pbkdf2', WHOLE_SIZE, 3, 5], ['scryptSync', WHOLE_SIZE, 2], ['scrypt', WHOLE_SIZE, 2, 3]] as const).map(
    ([name, throwsOn, argument, callback]): AmplifierRow => ({
      id: `crypto.${name}`, callee: { packages: ['crypto', 'node:crypto'], export: name }, by: 'call', count: { argument }, makes: { bytes: 1 },
      acceptsString: false, throwsOn, docs: 'https://nodejs.org/api/crypto.html', ...(callback !== undefined && { callback }),
    }),
  ),
  {
    id: 'crypto.createHash', callee: { packages: ['crypto', 'node:crypto'], export: 'createHash' }, by: 'call', count: { argument: 1, property: 'outputLength' }, makes: { bytes: 1 },
    acceptsString: false, throwsOn: WHOLE_SIZE, docs: 'https://nodejs.org/api/crypto.html#cryptocreatehashalgorithm-options',
  },
];

const FAKER = { by: 'call', makes: { text: { bytes: 1 } }, acceptsString: false, throwsOn: NEVER, docs: 'https://fakerjs.dev/api/string' } as const;

const libraries: readonly AmplifierRow[] = [
  {
    id: 'lodash.repeat', callee: { packages: LODASH, export: 'repeat' }, by: 'call', count: { argument: 1 }, makes: { text: { argument: 0 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://lodash.com/docs/#repeat',
  },
  ...['pad', 'padStart', 'padEnd'].map((name): AmplifierRow => ({
    id: `lodash.${name}`, callee: { packages: LODASH, export: name }, by: 'call', count: { argument: 1 }, makes: { padded: { argument: 0 }, filler: 2 },
    acceptsString: true, throwsOn: NEVER, docs: `https://lodash.com/docs/#${name}`,
  })),
  {
    id: 'lodash.times', callee: { packages: [...LODASH, 'underscore'], export: 'times' }, by: 'call', count: { argument: 0 }, makes: { list: { result: 1 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://lodash.com/docs/#times',
  },
  {
    id: 'lodash.range', callee: { packages: [...LODASH, 'es-toolkit', 'underscore'], export: 'range' }, by: 'call', count: { argument: 1, from: 0 }, makes: { list: 'indices' }, eitherSign: true,
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://lodash.com/docs/#range',
  },
  {
    id: 'lodash.rangeRight', callee: { packages: LODASH, export: 'rangeRight' }, by: 'call', count: { argument: 1, from: 0 }, makes: { list: 'indices' }, eitherSign: true,
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://lodash.com/docs/#rangeRight',
  },
  {
    id: 'ramda.repeat', callee: { packages: ['ramda'], export: 'repeat' }, by: 'call', count: { argument: 1 }, makes: { list: { argument: 0 } },
    acceptsString: false, throwsOn: NEGATIVE, docs: 'https://ramdajs.com/docs/#repeat',
  },
  {
    id: 'ramda.times', callee: { packages: ['ramda'], export: 'times' }, by: 'call', count: { argument: 1 }, makes: { list: { result: 0 } },
    acceptsString: false, throwsOn: { nan: true, negative: true, fraction: false }, docs: 'https://ramdajs.com/docs/#times',
  },
  {
    id: 'ramda.range', callee: { packages: ['ramda'], export: 'range' }, by: 'call', count: { argument: 1, from: 0 }, makes: { list: 'indices' },
    acceptsString: false, throwsOn: { nan: true, negative: false, fraction: false }, docs: 'https://ramdajs.com/docs/#range',
  },
  {
    id: 'nanoid', callee: { packages: ['nanoid/non-secure'], export: 'nanoid' }, by: 'call', count: { argument: 0 }, makes: { text: { bytes: 1 } },
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://github.com/ai/nanoid#api',
  },
  {
    id: 'left-pad', callee: { packages: ['left-pad'], export: '' }, by: 'call', count: { argument: 1 }, makes: { padded: { argument: 0 }, filler: 2 },
    acceptsString: true, throwsOn: NEVER, docs: 'https://github.com/left-pad/left-pad#readme',
  },
  {
    id: 'nanoid.customAlphabet', callee: { packages: ['nanoid/non-secure'], export: 'customAlphabet()' }, by: 'call', count: { argument: 0 }, makes: { text: { bytes: 1 } },
    acceptsString: true, throwsOn: NEGATIVE, docs: 'https://github.com/ai/nanoid#custom-alphabet-or-size',
  },
  {
    id: 'randomstring', callee: { packages: ['randomstring'], export: 'generate' }, by: 'call', count: { argument: 0 }, makes: { text: { bytes: 1 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://github.com/klughammer/node-randomstring#api',
  },
  {
    id: 'randomstring.length', callee: { packages: ['randomstring'], export: 'generate' }, by: 'call', count: { argument: 0, property: 'length' }, makes: { text: { bytes: 1 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://github.com/klughammer/node-randomstring#api',
  },
  {
    // Its units may be paragraphs. Version 1 exports the function itself.
    id: 'lorem-ipsum.module', callee: { packages: ['lorem-ipsum'], export: '' }, by: 'call', count: { argument: 0, property: 'count' }, makes: { text: { bytes: 4, usual: 400 } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://github.com/knicklabs/node-lorem-ipsum#readme',
  },
  {
    id: 'lorem-ipsum', callee: { packages: ['lorem-ipsum'], export: 'loremIpsum' }, by: 'call', count: { argument: 0, property: 'count' }, makes: { text: { bytes: 4, usual: 400 } },
    acceptsString: false, throwsOn: NEVER, docs: 'https://github.com/knicklabs/node-lorem-ipsum#readme',
  },
  ...([['generateWords', 8], ['generateSentences', 80], ['generateParagraphs', 400]] as const).map(([name, usual]): AmplifierRow => ({
    id: `lorem-ipsum.${name}`, callee: { packages: ['lorem-ipsum'], export: `LoremIpsum().${name}` }, by: 'call', count: { argument: 0 }, makes: { text: { bytes: 4, usual } },
    acceptsString: true, throwsOn: NEVER, docs: 'https://github.com/knicklabs/node-lorem-ipsum#using-the-class',
  })),
  // Each takes a number or `{ length }`, as its types say; what throws or ignores the other form is left out.
  ...['alpha', 'alphanumeric', 'numeric', 'sample', 'symbol', 'nanoid'].map((name): AmplifierRow => ({
    id: `faker.string.${name}`, callee: { packages: ['@faker-js/faker'], export: `faker.string.${name}` }, count: { argument: 0 }, ...FAKER,
  })),
  ...['alpha', 'alphanumeric', 'numeric', 'hexadecimal', 'binary', 'octal'].map((name): AmplifierRow => ({
    id: `faker.string.${name}.length`, callee: { packages: ['@faker-js/faker'], export: `faker.string.${name}` }, count: { argument: 0, property: 'length' }, ...FAKER,
  })),
  ...([['words', 4, 10], ['sentences', 20, 60], ['paragraphs', 60, 180], ['lines', 20, 60]] as const).map(([name, size, usual]): AmplifierRow => ({
    id: `faker.lorem.${name}`, callee: { packages: ['@faker-js/faker'], export: `faker.lorem.${name}` }, by: 'call', count: { argument: 0 }, makes: { text: { bytes: size, usual } },
    acceptsString: false, throwsOn: NEVER, docs: 'https://fakerjs.dev/api/lorem',
  })),
  {
    id: 'faker.helpers.multiple', callee: { packages: ['@faker-js/faker'], export: 'faker.helpers.multiple' }, by: 'call', count: { argument: 1, property: 'count' }, makes: { list: { result: 0 } },
    acceptsString: false, throwsOn: NEVER, docs: 'https://fakerjs.dev/api/helpers',
  },
];

export default defineAmplifiers([...strings, ...arrays, ...bytes, ...libraries]);
