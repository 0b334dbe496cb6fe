import { describe, expect, it } from 'vitest';
import { pathsIn, targetIn } from '../../src/project/own-paths.ts';

function resolve(options: object, specifier: string): string | null {
  return targetIn(pathsIn(JSON.stringify({ compilerOptions: options })), specifier);
}

describe('the paths that a tsconfig.json declares itself', () => {
  it.each([
    ['a pattern', { paths: { '@/*': ['./src/*'] } }, '@/lib/auth', './src/lib/auth'],
    ['a name', { paths: { '#app': ['app.ts'] } }, '#app', './app.ts'],
    ['a folder to count from', { baseUrl: './src', paths: { '~/*': ['*'] } }, '~/a', './src/a'],
    ['the longest of two patterns', { paths: { '@/*': ['a/*'], '@/lib/*': ['b/*'] } }, '@/lib/x', './b/x'],
    ['no pattern that fits', { paths: { '@/*': ['a/*'] } }, 'react', null],
    ['a target that is no text', { paths: { '@/*': [1] } }, '@/x', null],
    ['no paths', {}, '@/x', null],
  ])('with %s', (_, options, specifier, expected) => {
    const found = resolve(options, specifier);
    expect(found?.replace(/^\.\/\.\//, './') ?? null).toBe(expected);
  });

  it('may stand among comments and superfluous commas', () => {
    const text = `{
      // of the app
      "compilerOptions": { /* all */ "paths": { "@/*": ["src/*",], "url": ["http://x"], }, },
    }`;
    expect(targetIn(pathsIn(text), '@/a')).toBe('./src/a');
  });

  it('are none in what is no JSON', () => {
    expect(pathsIn('{')).toEqual([]);
  });
});
