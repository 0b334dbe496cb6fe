import { alsoUnder, each } from '../parts/names.ts';
import { BOOLEAN, BOUNDS, NULL } from '../parts/validators.ts';
import { defineValidator, type Narrowing, type ValidatorExport } from '../schema.ts';

/** Methods that change nothing of what matters here, or only what is said of a value that is absent. */
const SAME = [
  'optional', 'nullable', 'nullish', 'prefault', 'describe', 'meta', 'brand', 'readonly', 'register', 'openapi', 'partial', 'deepPartial', 'required', 'exactOptional', 'nonoptional',
  'finite', 'multipleOf', 'step', 'nonempty', 'trim', 'toLowerCase', 'toUpperCase', 'normalize', 'safe', 'unwrap', 'removeDefault', 'clone', 'exclude', 'extract',
] as const;

const INTEGER: ValidatorExport = { describes: { is: 'number', integer: true } };

/** Functions that make what `check` takes. */
const STEPS: Record<string, Narrowing> = { lt: 'less', lte: 'most', maximum: 'most', gt: 'more', gte: 'least', minimum: 'least', positive: { least: 0 }, multipleOf: 'same', maxLength: 'most', minLength: 'least', length: 'length' };

const SCHEMAS: Record<string, ValidatorExport> = {
  number: { describes: { is: 'number' } },
  int: INTEGER,
  int32: INTEGER,
  'coerce.number': { describes: { is: 'number', converts: true } },
  string: { describes: { is: 'text' } },
  'coerce.string': { describes: { is: 'text' } },
  array: { describes: { is: 'list', element: 0 } },
  object: { describes: { is: 'record', fields: 0, rest: 'dropped' } },
  strictObject: { describes: { is: 'record', fields: 0, rest: 'refused' } },
  looseObject: { describes: { is: 'record', fields: 0, rest: 'kept' } },
  record: { describes: { is: 'dictionary', values: 'last' } },
  enum: { describes: { is: 'values', argument: 0 } },
  nativeEnum: { describes: { is: 'values', argument: 0 } },
  literal: { describes: { is: 'values', argument: 0 } },
  boolean: BOOLEAN,
  'coerce.boolean': BOOLEAN,
  null: NULL,
  union: { describes: { is: 'either', argument: 0 } },
  xor: { describes: { is: 'either', argument: 0 } },
  discriminatedUnion: { describes: { is: 'either', argument: 1 } },
  intersection: { describes: { is: 'all', argument: 'each' } },
  tuple: { describes: { is: 'tuple', argument: 0 } },
  lazy: { describes: { is: 'given', argument: 0 } },
  ...Object.fromEntries(Object.entries(STEPS).map(([name, narrows]) => [name, { narrows }])),
  optional: { describes: { is: 'same', argument: 0 } },
  nullable: { describes: { is: 'same', argument: 0 } },
  nullish: { describes: { is: 'same', argument: 0 } },
  preprocess: { describes: { is: 'same', argument: 1, by: 0 } },
  any: { describes: { is: 'any' } },
  unknown: { describes: { is: 'any' } },
};

/** Zod 3 and 4: of two bounds the smaller counts, only `coerce` makes numbers out of text, and what stands in for a value is not checked (a default only by Zod 3). */
export default defineValidator({
  id: 'zod',
  docs: 'https://zod.dev/api',
  packages: ['astro:schema', 'astro/zod', 'zod', 'zod/v3', 'zod/v4', '@hono/zod-openapi'],
  exports: alsoUnder('z', SCHEMAS),
  methods: {
    ...each(SAME, 'same'),
    ...BOUNDS,
    lte: 'most',
    gte: 'least',
    lt: 'less',
    gt: 'more',
    nonnegative: { least: 0 },
    nonpositive: { most: 0 },
    int: 'integer',
    regex: 'pattern',
    array: 'listed',
    or: 'or',
    and: 'and',
    default: 'also',
    catch: 'also',
    check: 'steps',
    catchall: 'rest',
    extend: 'fields',
    safeExtend: 'fields',
    augment: 'fields',
    merge: 'merge',
    pick: 'pick',
    omit: 'omit',
    strip: 'dropped',
    strict: 'refused',
    passthrough: 'kept',
    loose: 'kept',
    transform: 'map',
    overwrite: 'map',
    pipe: 'next',
  },
  fields: { shape: 'all' },
  parses: {
    parse: { value: 0 },
    parseAsync: { value: 0, later: true },
    safeParse: { value: 0, at: 'data' },
    safeParseAsync: { value: 0, at: 'data', later: true },
    spa: { value: 0, at: 'data', later: true },
    decode: { value: 0 },
    decodeAsync: { value: 0, later: true },
    safeDecode: { value: 0, at: 'data' },
  },
});
