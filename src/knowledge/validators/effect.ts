import { alsoUnder, each } from '../parts/names.ts';
import { defineValidator, type Narrowing, type Parse, type ValidatorExport } from '../schema.ts';

/** Schemas that are there without a call. */
const READY: Record<string, ValidatorExport> = {
  Number: { schema: { is: 'number' } },
  Finite: { schema: { is: 'number' } },
  Int: { schema: { is: 'number', integer: true } },
  NumberFromString: { schema: { is: 'number', converts: true } },
  String: { schema: { is: 'text' } },
  Boolean: { schema: { is: 'constants', of: [true, false] } },
  Null: { schema: { is: 'constants', of: [null] } },
  Any: { schema: { is: 'any' } },
  Unknown: { schema: { is: 'any' } },
};

const MADE: Record<string, ValidatorExport> = {
  Struct: { describes: { is: 'record', fields: 0, rest: 'dropped' } },
  Array: { describes: { is: 'list', element: 0 } },
  Literal: { describes: { is: 'values', argument: 'each' } },
  Union: { describes: { is: 'either', argument: 'each' } },
  ...each(['optional', 'optionalWith', 'mutable', 'partial', 'NullOr', 'UndefinedOr', 'NullishOr'], { describes: { is: 'same', argument: 0 } }),
};

/** What `pipe` takes. */
const STEPS: Record<string, Narrowing> = {
  lessThanOrEqualTo: 'most', lessThan: 'less', greaterThanOrEqualTo: 'least', greaterThan: 'more', between: 'between', int: 'integer', finite: 'same', positive: { least: 0 }, nonNegative: { least: 0 }, multipleOf: 'same',
  maxLength: 'most', minLength: 'least', maxItems: 'most', minItems: 'least', pattern: 'pattern',
};

/** Functions that make one which checks. */
function checking(names: readonly string[], makes: Parse): Record<string, ValidatorExport> {
  return each(names, { describes: { is: 'same', argument: 0 }, makes });
}

const EXPORTS: Record<string, ValidatorExport> = {
  ...READY,
  ...MADE,
  ...Object.fromEntries(Object.entries(STEPS).map(([name, narrows]) => [name, { narrows }])),
  ...checking(['decodeUnknownSync', 'decodeSync', 'validateSync'], { value: 0 }),
  ...checking(['decodeUnknownEither', 'decodeEither', 'validateEither'], { value: 0, at: 'right' }),
  ...checking(['decodeUnknownOption', 'decodeOption', 'validateOption'], { value: 0, at: 'value' }),
  ...checking(['decodeUnknownPromise', 'decodePromise', 'validatePromise'], { value: 0, later: true }),
  ...checking(['is'], { value: 0, tells: true }),
  ...checking(['asserts'], { value: 0, tells: true, throws: true }),
};

/** Effect's schemas, as they are in its third version: they convert nothing unless they say so, and of two bounds both hold. */
export default defineValidator({
  id: 'effect',
  docs: 'https://effect.website/docs/schema/introduction/',
  packages: ['effect', 'effect/Schema', '@effect/schema', '@effect/schema/Schema'],
  exports: alsoUnder('Schema', EXPORTS),
  methods: { pipe: 'steps', annotations: 'same' },
});
