import { alsoUnder, each } from '../parts/names.ts';
import { BOOLEAN, BOUNDS } from '../parts/validators.ts';
import { defineValidator, type ValidatorExport } from '../schema.ts';

const SAME = [
  'required', 'optional', 'exist', 'label', 'description', 'note', 'tag', 'tags', 'meta', 'example', 'message', 'messages', 'error', 'empty', 'precision', 'multiple', 'sparse', 'single', 'trim', 'lowercase', 'uppercase',
  'normalize', 'and', 'nand', 'or', 'xor', 'oxor', 'with', 'without', 'cache', 'id', 'warning', 'warn', 'unsafe', 'options', 'prefs', 'preferences',
] as const;

const CHOICE: ValidatorExport = { describes: { is: 'either', argument: 'each' } };

const SCHEMAS: Record<string, ValidatorExport> = {
  number: { describes: { is: 'number', converts: true } },
  string: { describes: { is: 'text' } },
  array: { describes: { is: 'list' } },
  object: { describes: { is: 'record', fields: 0, rest: 'refused' } },
  boolean: BOOLEAN,
  valid: { describes: { is: 'values', argument: 'each' } },
  equal: { describes: { is: 'values', argument: 'each' } },
  any: { describes: { is: 'any' } },
  alternatives: CHOICE,
  alt: CHOICE,
  compile: { describes: { is: 'same', argument: 0 } },
  attempt: { parses: { value: 0, schema: 1 } },
  assert: { parses: { value: 0, schema: 1, tells: true, throws: true } },
};

/** Joi converts text into numbers, refuses fields that it does not know, and forgets a bound when it is told another one. What stands in for a value, or is allowed beside, is not checked. */
export default defineValidator({
  id: 'joi',
  docs: 'https://joi.dev/api/',
  packages: ['joi', '@hapi/joi', 'celebrate'],
  exports: {
    ...alsoUnder('Joi', SCHEMAS),
    'celebrate:celebrate': {
      checks: { schema: 0, parts: { params: ['params'], query: ['query'], body: ['body'], headers: ['headers'], cookies: ['cookies'], signedCookies: ['signedCookies'] } },
    },
  },
  methods: {
    ...each(SAME, 'same'),
    ...BOUNDS,
    less: 'less',
    greater: 'more',
    port: { most: 65_535 },
    integer: 'integer',
    pattern: 'pattern',
    regex: 'pattern',
    valid: 'each',
    equal: 'each',
    items: 'element',
    keys: 'fields',
    append: 'fields',
    concat: 'merge',
    unknown: 'kept',
    try: { to: { is: 'either', argument: 'each' } },
    conditional: { when: 1 },
    when: { when: 1 },
    default: 'also',
    failover: 'also',
    allow: 'also',
  },
  parses: {
    // Run: `{ n: '500' }` comes back as the value where `n` may be 100, with the error beside it.
    validate: { value: 0, at: 'value', fails: 'error' },
    validateAsync: { value: 0, later: true },
  },
  replaces: true,
  plain: 'refused',
});
