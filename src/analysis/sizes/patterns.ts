/** Whether a pattern allows only so many characters. `/^\d+$/` allows any number. */
export function boundsLength(pattern: string): boolean {
  return pattern.startsWith('^') && pattern.endsWith('$') && !isOpenEnded(pattern);
}

/** Whether what a pattern finds may be of any length. */
export function isOpenEnded(pattern: string): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\[*+{]/g, ''));
}

/** The patterns of what a pattern finds: of the whole, and of each group that it captures. */
export function capturesOf(pattern: string): readonly string[] {
  const groups: { readonly from: number; readonly at: number | null }[] = [];
  const captures = [pattern];
  let isClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '(') {
      const isCapture = pattern[at + 1] !== '?' || /^\?<[^=!]/.test(pattern.slice(at + 1));
      groups.push({ from: at + 1, at: isCapture ? captures.push('') - 1 : null });
    } else if (sign === ')') {
      const group = groups.pop();
      if (group && group.at !== null) captures[group.at] = pattern.slice(group.from, at);
    }
  }
  return captures;
}
