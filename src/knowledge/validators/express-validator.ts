import { each } from '../parts/names.ts';
import { defineValidator } from '../schema.ts';

const SAME = [
  'optional', 'exists', 'notEmpty', 'bail', 'hide', 'withMessage', 'isNumeric', 'isDecimal', 'isString', 'escape', 'trim', 'ltrim', 'rtrim', 'toString', 'default', 'errorMessage', 'in', 'stripLow', 'unescape', 'normalizeEmail', 'toLowerCase',
  'toUpperCase',
] as const;

/** What it checks stays text, until a sanitizer makes a number of it. Whether it is refused is up to who reads the result. */
export default defineValidator({
  id: 'express-validator',
  docs: 'https://express-validator.github.io/docs/api/validation-chain',
  packages: ['express-validator', 'express-validator/check'],
  exports: {
    query: { describes: { is: 'part', of: ['query'] } },
    body: { describes: { is: 'part', of: ['body'] } },
    param: { describes: { is: 'part', of: ['params'] } },
    header: { describes: { is: 'part', of: ['headers'] } },
    cookie: { describes: { is: 'part', of: ['cookies'] } },
    check: { describes: { is: 'part', of: ['query', 'body', 'params', 'headers', 'cookies'] } },
    checkSchema: { describes: { is: 'parts', argument: 0, in: 'in' } },
  },
  methods: {
    ...each(SAME, 'same'),
    isInt: { to: { is: 'number', integer: true, keywords: 0 } },
    isFloat: { to: { is: 'number', keywords: 0 } },
    isLength: { to: { is: 'text', keywords: 0 } },
    isIn: 'values',
    toInt: 'whole',
    toFloat: 'number',
  },
  keywords: { min: 'least', max: 'most', lt: 'less', gt: 'more', allow_leading_zeroes: 'same', locale: 'same' },
  parses: { run: { value: 0, later: true } },
  leaves: true,
});
