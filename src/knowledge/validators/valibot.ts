import { alsoUnder, each } from '../parts/names.ts';
import { BOOLEAN, NULL } from '../parts/validators.ts';
import { defineValidator, type Narrowing, type ValidatorExport } from '../schema.ts';

const SCHEMAS: Record<string, ValidatorExport> = {
  number: { describes: { is: 'number' } },
  string: { describes: { is: 'text' } },
  array: { describes: { is: 'list', element: 0 } },
  object: { describes: { is: 'record', fields: 0, rest: 'dropped' } },
  strictObject: { describes: { is: 'record', fields: 0, rest: 'refused' } },
  objectWithRest: { describes: { is: 'record', fields: 0, rest: 1 } },
  looseObject: { describes: { is: 'record', fields: 0, rest: 'kept' } },
  record: { describes: { is: 'dictionary', values: 1 } },
  picklist: { describes: { is: 'values', argument: 0 } },
  enum: { describes: { is: 'values', argument: 0 } },
  enum_: { describes: { is: 'values', argument: 0 } },
  literal: { describes: { is: 'values', argument: 0 } },
  boolean: BOOLEAN,
  null: NULL,
  union: { describes: { is: 'either', argument: 0 } },
  variant: { describes: { is: 'either', argument: 1 } },
  intersect: { describes: { is: 'all', argument: 0 } },
  tuple: { describes: { is: 'tuple', argument: 0 } },
  strictTuple: { describes: { is: 'tuple', argument: 0 } },
  lazy: { describes: { is: 'given', argument: 0 } },
  pick: { describes: { is: 'narrowed', argument: 0, by: 'pick' } },
  omit: { describes: { is: 'narrowed', argument: 0, by: 'omit' } },
  fallback: { describes: { is: 'narrowed', argument: 0, by: 'also' } },
  any: { describes: { is: 'any' } },
  unknown: { describes: { is: 'any' } },
  pipe: { describes: { is: 'pipe' } },
  pipeAsync: { describes: { is: 'pipe' } },
  ...each(['optional', 'nullable', 'nullish', 'exactOptional', 'undefinedable', 'unwrap', 'partial', 'required', 'config', 'message', 'nonOptional', 'nonNullable', 'nonNullish'], { describes: { is: 'same', argument: 0 } }),
};

const STEPS: Record<string, Narrowing> = {
  maxValue: 'most', toMaxValue: 'most', ltValue: 'less', minValue: 'least', toMinValue: 'raise', gtValue: 'more', integer: 'integer', safeInteger: 'integer', maxLength: 'most', length: 'length', minLength: 'least', value: 'values',
  values: 'values', regex: 'pattern', transform: 'map', toNumber: 'number', number: 'number', finite: 'same', multipleOf: 'same', nonEmpty: 'same', trim: 'same', description: 'same', title: 'same', metadata: 'same', brand: 'same',
  readonly: 'same', toLowerCase: 'same', toUpperCase: 'same',
};

/** Valibot converts nothing but in steps that say so. */
const EXPORTS: Record<string, ValidatorExport> = {
  ...Object.fromEntries(Object.entries(STEPS).map(([name, narrows]) => [name, { narrows }])),
  ...SCHEMAS,
  parse: { parses: { schema: 0, value: 1 } },
  parseAsync: { parses: { schema: 0, value: 1, later: true } },
  safeParse: { parses: { schema: 0, value: 1, at: 'output' } },
  safeParseAsync: { parses: { schema: 0, value: 1, at: 'output', later: true } },
  is: { parses: { schema: 0, value: 1, tells: true } },
};

export default defineValidator({
  id: 'valibot',
  docs: 'https://valibot.dev/guides/introduction/',
  packages: ['valibot', '@valibot/valibot'],
  exports: alsoUnder('v', EXPORTS),
  fields: { entries: 'all' },
});
