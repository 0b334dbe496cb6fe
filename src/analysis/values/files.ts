import { type Quantity, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { NOT_FOLLOWED, text, type Value } from './value.ts';

/**
 * What reading a file gives: text where an encoding is named, bytes without one, of a size that nobody knows. Source: https://nodejs.org/api/fs.html
 *
 * @param name the function of `node:fs` or `node:fs/promises`
 * @param options what it is given behind the path
 * @returns undefined for any other function
 */
export function readBy(name: string, options: Value | undefined): Value | undefined {
  switch (name) {
    case 'fs:readFileSync':
      return contents(options);
    case 'fs:promises.readFile':
    case 'fs/promises:readFile':
      return { kind: 'promise', value: contents(options), rejects: null };
    default:
      return undefined;
  }
}

/** Nobody knows how large it is; but for a byte, there would be nothing to read. */
const FILE_SIZE: Quantity = { ...UNDECIDED_COUNT, reach: 1 };

function contents(options: Value | undefined): Value {
  const encoding = options?.kind === 'record' ? options.fields.get('encoding') : options;
  if (encoding === undefined && !(options?.kind === 'record' && options.open)) return { kind: 'bytes', size: FILE_SIZE, causes: [] };
  return encoding?.kind === 'constant' && typeof encoding.value === 'string' ? text(FILE_SIZE) : NOT_FOLLOWED;
}
