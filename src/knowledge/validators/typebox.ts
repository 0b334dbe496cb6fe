import { alsoUnder, each } from '../parts/names.ts';
import { BOOLEAN, NULL } from '../parts/validators.ts';
import { defineValidator, type ValidatorExport } from '../schema.ts';

const SAME = ['title', 'description', 'default', 'examples', 'error', '$id', 'minLength', 'minItems', 'multipleOf', 'uniqueItems', 'additionalProperties', 'readOnly', 'deprecated', 'allowEmpty'] as const;

/** The functions that make schemas. `rest`: what becomes of fields that an object does not name. */
function schemas(prefix: string, rest: 'kept' | 'dropped'): Record<string, ValidatorExport> {
  const made: Record<string, ValidatorExport> = {
    Integer: { describes: { is: 'number', integer: true, converts: true, keywords: 0 } },
    Number: { describes: { is: 'number', converts: true, keywords: 0 } },
    String: { describes: { is: 'text', keywords: 0 } },
    Array: { describes: { is: 'list', element: 0, keywords: 1 } },
    Object: { describes: { is: 'record', fields: 0, rest } },
    Record: { describes: { is: 'dictionary', values: 1 } },
    Literal: { describes: { is: 'values', argument: 0 } },
    Enum: { describes: { is: 'values', argument: 0 } },
    Boolean: BOOLEAN,
    Null: NULL,
    Union: { describes: { is: 'either', argument: 0 } },
    Optional: { describes: { is: 'same', argument: 0 } },
    Readonly: { describes: { is: 'same', argument: 0 } },
    Partial: { describes: { is: 'same', argument: 0 } },
    Required: { describes: { is: 'same', argument: 0 } },
    Any: { describes: { is: 'any' } },
    Unknown: { describes: { is: 'any' } },
    Unsafe: { describes: { is: 'json-schema', argument: 0 } },
  };
  return Object.fromEntries(Object.entries(made).map(([name, entry]) => [`${prefix}${name}`, entry]));
}

const CHECK: ValidatorExport = { parses: { schema: 0, value: 1, tells: true } };
const PARSE: ValidatorExport = { parses: { schema: 0, value: 1 } };
const COMPILE: ValidatorExport = { describes: { is: 'same', argument: 0 } };
const CHECKS: Record<string, ValidatorExport> = { Check: CHECK, Parse: PARSE, Decode: PARSE };

/**
 * TypeBox, and what Elysia makes of it. Its schemas are JSON schemas: whether text becomes a number is up to who checks, and all that
 * check requests do so.
 */
export default defineValidator({
  id: 'typebox',
  docs: 'https://github.com/sinclairzx81/typebox#json-types',
  packages: ['@sinclair/typebox', '@sinclair/typebox/value', '@sinclair/typebox/compiler', 'typebox', 'typebox/value', 'typebox/compile', '@fastify/type-provider-typebox', 'elysia'],
  exports: {
    ...schemas('Type.', 'kept'),
    ...schemas('typebox:', 'kept'),
    ...schemas('t.', 'dropped'),
    't.Numeric': { describes: { is: 'number', converts: true, keywords: 0 } },
    't.Nullable': { describes: { is: 'same', argument: 0 } },
    't.MaybeEmpty': { describes: { is: 'same', argument: 0 } },
    't.UnionEnum': { describes: { is: 'values', argument: 0 } },
    ...alsoUnder('Value', CHECKS),
    'TypeCompiler.Compile': COMPILE,
    Compile: COMPILE,
  },
  keywords: {
    ...each(SAME, 'same'),
    maximum: 'most',
    exclusiveMaximum: 'less',
    minimum: 'least',
    exclusiveMinimum: 'more',
    maxLength: 'most',
    maxItems: 'most',
    pattern: 'pattern',
  },
  parses: {
    Check: { value: 0, tells: true },
    Parse: { value: 0 },
    Decode: { value: 0 },
  },
});
