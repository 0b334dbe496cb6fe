import Ajv from 'ajv';
import { z } from 'zod';

const MAX = 100;
const page = z.object({ size: z.coerce.number().int().max(MAX) });

export const pages = z.object({ query: page });

export const papers = z.object({ query: page.extend({ width: z.coerce.number().int().min(1) }) });

const ajv = new Ajv();
export const isBounded = ajv.compile({ type: 'object', properties: { n: { type: 'integer', maximum: MAX } } });
export const isFree = ajv.compile({ type: 'object', properties: { n: { type: 'integer', minimum: 1 } } });
