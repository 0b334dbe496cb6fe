/** A name that occurs nowhere in the file: the base itself, else with the first free number from 2 on. */
export function freeName(base: string, names: Pick<ReadonlySet<string>, 'has'>): string {
  if (!names.has(base)) return base;
  for (let number = 2; ; number++) {
    const name = `${base}${String(number)}`;
    if (!names.has(name)) return name;
  }
}
