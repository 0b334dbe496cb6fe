import { defineValidator, type ValidatorExport } from '../schema.ts';

/** `zValidator('query', schema)`: `c.req.valid('query')` is what has passed, and the part itself stays as it came. */
const CHECK: ValidatorExport = {
  checks: { part: 0, schema: 1, by: 'valid', parts: { query: ['query', 'queries'], param: ['param'], header: ['header'], cookie: [], json: ['json'], form: ['parseBody', 'formData'] } },
};

export default defineValidator({
  id: 'hono-validators',
  docs: 'https://hono.dev/docs/guides/validation',
  packages: ['@hono/zod-validator', '@hono/standard-validator', '@hono/valibot-validator', '@hono/typebox-validator', 'hono/validator'],
  exports: { zValidator: CHECK, sValidator: CHECK, vValidator: CHECK, tbValidator: CHECK, validator: CHECK },
});
