import { describe, expect, it } from 'vitest';
import { stringsOfToml } from '../../src/project/toml.ts';

describe('the strings of a text in TOML', () => {
  it('are found by the tables they stand in', () => {
    const text = ['# main = "old.ts"', 'main = "src/index.ts" # the entry', "name = 'birds'", '[env.staging]', 'main = "src/staging.ts"', '[[kv_namespaces]]', 'binding = "KV"'].join('\n');
    expect(stringsOfToml(text)).toEqual({ main: 'src/index.ts', name: 'birds', env: { staging: { main: 'src/staging.ts' } }, kv_namespaces: { binding: 'KV' } });
  });

  it('are all that is read', () => {
    expect(stringsOfToml(['port = 8787', 'flags = ["a"]', 'text = """', 'main = "x"y', '"""'].join('\n'))).toEqual({});
  });
});
