let isQuiet = true;

export function toggle() {
  isQuiet = !isQuiet;
}

export function lines(n) {
  return isQuiet ? '' : 'line\n'.repeat(n);
}
