import path from 'node:path';

/** The folder of the package. */
export const root = path.resolve(import.meta.dirname, '../..');
