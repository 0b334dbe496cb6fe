import { defineValidator, type ValidatorExport } from '../schema.ts';

const COMPILE: ValidatorExport = { describes: { is: 'json-schema', argument: 0 } };
const VALIDATE: ValidatorExport = { parses: { schema: 0, value: 1, tells: true } };

/** Ajv: `new Ajv()`, whatever it is called, compiles JSON schemas into functions that tell whether a value passes. */
export default defineValidator({
  id: 'ajv',
  docs: 'https://ajv.js.org/api.html',
  packages: ['ajv', 'ajv/dist/2019', 'ajv/dist/2019.js', 'ajv/dist/2020', 'ajv/dist/2020.js'],
  exports: {
    '().compile': COMPILE,
    '().validate': VALIDATE,
    'Ajv.().compile': COMPILE,
    'Ajv.().validate': VALIDATE,
  },
  parses: { '': { value: 0, tells: true } },
});
