import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

// The package by its own name: the same from the sources, from the build, and from a bundle.
const location = require.resolve('eslint-plugin-asymmetric-dos/package.json');

const manifest = require(location) as {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
};

/** The package's name, as published. */
export const packageName: string = manifest.name;

/** The package's version: ESLint's cache is keyed by it. */
export const packageVersion: string = manifest.version;

/**
 * The address of a rule's page: in the public repository when package.json names one as `homepage`, else the page that
 * ships with the package.
 *
 * @param rule the rule's name without prefix
 */
export function docsUrl(rule: string, homepage: string | undefined = manifest.homepage): string {
  const repository = /^https:\/\/(?:github|gitlab)\.com\/[^/#]+\/[^/#]+/.exec(homepage ?? '')?.[0];
  if (repository === undefined) return new URL(`docs/rules/${rule}.md`, pathToFileURL(location)).href;
  const blob = repository.startsWith('https://gitlab.com/') ? '-/blob' : 'blob';
  return `${repository}/${blob}/main/docs/rules/${rule}.md`;
}
