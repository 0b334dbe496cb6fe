import { each } from '../parts/names.ts';
import { defineValidator } from '../schema.ts';

/** Methods that change nothing of what matters here. `parse` is none of them: what its function gives is checked in place of the value. */
const SAME = [
  'optional', 'nullable', 'requiredWhen', 'requiredIfExists', 'requiredIfMissing', 'meta', 'bail', 'clone', 'partial', 'decimal', 'distinct', 'notEmpty', 'compact', 'trim', 'toLowerCase', 'toUpperCase', 'alpha', 'alphaNumeric', 'notIn', 'startsWith', 'endsWith',
  'confirmed',
] as const;

/** Vine converts text into numbers, takes fields away that it does not know, and of two bounds holds both. */
export default defineValidator({
  id: 'vine',
  docs: 'https://vinejs.dev/docs/schema_101',
  packages: ['@vinejs/vine'],
  exports: {
    number: { describes: { is: 'number', converts: true } },
    string: { describes: { is: 'text' } },
    array: { describes: { is: 'list', element: 0 } },
    object: { describes: { is: 'record', fields: 0, rest: 'dropped' } },
    record: { describes: { is: 'dictionary', values: 0 } },
    enum: { describes: { is: 'values', argument: 0 } },
    literal: { describes: { is: 'values', argument: 0 } },
    any: { describes: { is: 'any' } },
    union: { describes: { is: 'either', argument: 0 } },
    'union.if': { describes: { is: 'same', argument: 1 } },
    'union.else': { describes: { is: 'same', argument: 0 } },
    unionOfTypes: { describes: { is: 'either', argument: 0 } },
    tuple: { describes: { is: 'tuple', argument: 0 } },
    compile: { describes: { is: 'same', argument: 0 } },
    create: { describes: { is: 'same', argument: 0 } },
    'withMetaData.().compile': { describes: { is: 'same', argument: 0 } },
    'withMetaData.().create': { describes: { is: 'same', argument: 0 } },
    validate: { parses: { value: 0, fields: { value: 'data', schema: 'schema' }, later: true } },
    tryValidate: { parses: { value: 0, fields: { value: 'data', schema: 'schema' }, at: 1, later: true } },
  },
  methods: {
    ...each(SAME, 'same'),
    max: 'most',
    min: 'least',
    range: 'range',
    positive: { least: 0 },
    negative: { most: 0 },
    nonNegative: { least: 0 },
    nonPositive: { most: 0 },
    withoutDecimals: 'integer',
    in: 'values',
    maxLength: 'most',
    minLength: 'least',
    fixedLength: 'length',
    regex: 'pattern',
    uuid: { most: 36 },
    ulid: { most: 26 },
    allowUnknownProperties: 'kept',
    transform: 'map',
  },
  fields: { getProperties: 'all', pick: 'pick', omit: 'omit' },
  parses: {
    validate: { value: 0, later: true },
    tryValidate: { value: 0, at: 1, later: true },
  },
  plain: 'dropped',
});
