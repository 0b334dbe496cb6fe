/** Whether a pattern allows only so many characters. `/^\d+$/` allows any number. */
export function boundsLength(pattern: string): boolean {
  return pattern.startsWith('^') && pattern.endsWith('$') && !/[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\[*+{]/g, ''));
}
