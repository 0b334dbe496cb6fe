import type { Narrowing, ValidatorExport } from '../schema.ts';

/** How methods bound a schema of numbers, text or lists in all libraries whose schemas are chains: `number().min(1).max(100)`. */
export const BOUNDS: Readonly<Record<string, Narrowing>> = {
  max: 'most',
  min: 'least',
  length: 'length',
  positive: { least: 0 },
  negative: { most: 0 },
};

export const BOOLEAN: ValidatorExport = { describes: { is: 'constants', of: [true, false] } };
export const NULL: ValidatorExport = { describes: { is: 'constants', of: [null] } };
