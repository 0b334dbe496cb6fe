import { each } from '../parts/names.ts';
import { BOUNDS } from '../parts/validators.ts';
import { defineValidator } from '../schema.ts';

const SAME = ['required', 'optional', 'defined', 'notRequired', 'nullable', 'nonNullable', 'default', 'label', 'meta', 'typeError', 'trim', 'lowercase', 'uppercase', 'ensure', 'partial', 'deepPartial', 'describe', 'clone'] as const;

/** Yup converts text into numbers, keeps fields that it does not know or no longer, and forgets a bound when it is told another one. */
export default defineValidator({
  id: 'yup',
  docs: 'https://github.com/jquense/yup#api',
  packages: ['yup'],
  exports: {
    number: { describes: { is: 'number', converts: true } },
    string: { describes: { is: 'text' } },
    array: { describes: { is: 'list', element: 0 } },
    object: { describes: { is: 'record', fields: 0, rest: 'kept' } },
    mixed: { describes: { is: 'any' } },
    tuple: { describes: { is: 'tuple', argument: 0 } },
    lazy: { describes: { is: 'given', argument: 0 } },
  },
  methods: {
    ...each(SAME, 'same'),
    ...BOUNDS,
    lessThan: 'less',
    moreThan: 'more',
    integer: 'integer',
    truncate: 'integer',
    matches: 'pattern',
    oneOf: 'values',
    of: 'element',
    shape: 'fields',
    concat: 'merge',
    pick: 'pick',
    omit: 'omit',
    noUnknown: 'dropped',
    when: { when: 1 },
  },
  fields: { fields: 'all' },
  parses: {
    validate: { value: 0, later: true },
    validateSync: { value: 0 },
    isValid: { value: 0, tells: true, later: true },
    isValidSync: { value: 0, tells: true },
  },
  replaces: true,
});
