// sample: what a middleware that is not read has checked is undecided
import middy from '@middy/core';
import validator from '@middy/validator';
import { transpileSchema } from '@middy/validator/transpile';
import { schema } from './schema.js';

const list = async (event) => ({ statusCode: 200, body: 'x'.repeat(event.queryStringParameters.size) });

export const handler = middy(list).use(validator({ eventSchema: transpileSchema(schema) })); // handler: callback unguarded
