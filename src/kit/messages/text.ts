import path from 'node:path';
import type { Place, Why } from '../../analysis/model.ts';

/** For whom a message is written: the linted file, and the folder that shown paths start from. Absolute paths. */
export interface Reader {
  readonly path: string;
  readonly cwd: string;
}

/** `src/app.ts:14` for a place in another file; null for one in the file itself. */
export function describeElsewhere(reader: Reader, place: Place | null): string | null {
  if (place === null || place.file === reader.path) return null;
  const relative = path.relative(reader.cwd, place.file).split(path.sep).join('/');
  return code(`${relative.startsWith('../../') ? place.file : relative}:${String(place.loc.start.line)}`);
}

/** A whole number with separators between thousands: `8,000,000`. `Intl` would cost more than loading the plugin. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return BigInt(Math.round(value))
    .toString()
    .replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number of bytes; without a bound, the size is "any number of" them. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return 'any number of bytes';
  const number = formatNumber(bytes);
  return number === '1' ? '1 byte' : `${number} bytes`;
}

/** Source text between backticks. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** `a`, `a or b`, `a, b, or c`. */
export function joinAlternatives(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' or ');
  return `${parts.slice(0, -1).join(', ')}, or ${parts.at(-1) ?? ''}`;
}

/** Why the analysis does not know, as the second half of a sentence. */
export function describeWhy({ reason, subject }: Why): string {
  const name = code(subject);
  switch (reason) {
    case 'other-file':
      return `${name} comes from another file`;
    case 'unknown-package':
      return `${name} comes from a package that this plugin has no description of`;
    case 'mounted-elsewhere':
      return `${name} leaves this file, and what mounts it is not seen`;
    case 'not-mounted':
      return `nothing that can be seen mounts ${name}`;
    case 'handed-over':
      return `what ${name} does with the app or router cannot be read from here`;
    case 'dynamic-path':
      return `the path ${name} is not a constant`;
    case 'order':
      return `whether ${name} comes first depends on which function runs first`;
    case 'unclear-refusal':
      return `${name} refuses some requests, but what decides it is not understood`;
    case 'not-followed':
      return `${name} cannot be followed`;
    case 'budget':
      return `the analysis gave up at ${name}, which is too deep or too large to follow`;
  }
}
