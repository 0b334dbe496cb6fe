const TABLE = /^\[{1,2}([^\]]+)\]/;
const PAIR = /^([\w-]+|"[^"]*")\s*=\s*(?:"([^"\\]*)"|'([^']*)')\s*(?:#.*)?$/;

/**
 * The strings of a text in TOML, by the tables they stand in. Other values are left out, and so is what is written over several lines; of an array
 * of tables the last counts. Source: https://toml.io/en/v1.0.0
 */
export function stringsOfToml(text: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  let table = root;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, name] = TABLE.exec(line) ?? [];
    if (name !== undefined) table = tableAt(root, name.split('.').map((part) => part.trim().replaceAll('"', '')));
    const [, key = '', double, single] = PAIR.exec(line) ?? [];
    if (key !== '') table[key.replaceAll('"', '')] = double ?? single;
  }
  return root;
}

function tableAt(root: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return names.reduce<Record<string, unknown>>((above, name) => {
    const known = above[name];
    const table = typeof known === 'object' && known !== null ? (known as Record<string, unknown>) : {};
    above[name] = table;
    return table;
  }, root);
}
