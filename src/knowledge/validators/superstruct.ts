import { each } from '../parts/names.ts';
import { BOOLEAN } from '../parts/validators.ts';
import { defineValidator, type ValidatorExport } from '../schema.ts';

const SCHEMAS: Record<string, ValidatorExport> = {
  number: { describes: { is: 'number' } },
  integer: { describes: { is: 'number', integer: true } },
  string: { describes: { is: 'text' } },
  array: { describes: { is: 'list', element: 0 } },
  object: { describes: { is: 'record', fields: 0, rest: 'refused' } },
  type: { describes: { is: 'record', fields: 0, rest: 'kept' } },
  record: { describes: { is: 'dictionary', values: 1 } },
  tuple: { describes: { is: 'tuple', argument: 0 } },
  enums: { describes: { is: 'values', argument: 0 } },
  literal: { describes: { is: 'values', argument: 0 } },
  boolean: BOOLEAN,
  union: { describes: { is: 'either', argument: 0 } },
  intersection: { describes: { is: 'all', argument: 0 } },
  lazy: { describes: { is: 'given', argument: 0 } },
  any: { describes: { is: 'any' } },
  unknown: { describes: { is: 'any' } },
  max: { describes: { is: 'narrowed', argument: 0, by: 'most' } },
  min: { describes: { is: 'narrowed', argument: 0, by: 'least' } },
  size: { describes: { is: 'narrowed', argument: 0, by: 'between' } },
  pattern: { describes: { is: 'narrowed', argument: 0, by: 'pattern' } },
  assign: { describes: { is: 'narrowed', argument: 0, by: 'merge' } },
  pick: { describes: { is: 'narrowed', argument: 0, by: 'pick' } },
  omit: { describes: { is: 'narrowed', argument: 0, by: 'omit' } },
  coerce: { describes: { is: 'same', argument: 0, by: 2 } },
  ...each(['optional', 'nullable', 'defaulted', 'partial', 'deprecated', 'nonempty', 'trimmed'], { describes: { is: 'same', argument: 0 } }),
};

/** It converts nothing but what `coerce` and `defaulted` say, and checks the result: the smaller of two bounds counts. */
export default defineValidator({
  id: 'superstruct',
  docs: 'https://docs.superstructjs.org/',
  packages: ['superstruct'],
  exports: {
    ...SCHEMAS,
    create: { parses: { value: 0, schema: 1 } },
    mask: { parses: { value: 0, schema: 1 } },
    validate: { parses: { value: 0, schema: 1, at: 1 } },
    is: { parses: { value: 0, schema: 1, tells: true } },
    assert: { parses: { value: 0, schema: 1, tells: true, throws: true } },
  },
  parses: {
    create: { value: 0 },
    mask: { value: 0 },
    validate: { value: 0, at: 1 },
    is: { value: 0, tells: true },
    assert: { value: 0, tells: true, throws: true },
  },
});
