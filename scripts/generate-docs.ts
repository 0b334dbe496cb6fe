/**
 * Writes the generated pages; with `--check`, fails when one differs from what would be written.
 * The rules table of the README and the headers and options of the rule pages come from eslint-doc-generator.
 */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { knowledge } from '../src/knowledge/index.ts';
import { serverCases } from '../tests/e2e/servers.ts';
import { readResults } from './frameworks/results.ts';
import { writeSupportMatrix } from './support-matrix.ts';

/** The generated pages: the text by the path in the package. */
export function generatePages(): Map<string, string> {
  return new Map([['docs/support-matrix.md', writeSupportMatrix(knowledge, serverCases, readResults())]]);
}

function main(check: boolean): void {
  const root = path.resolve(import.meta.dirname, '..');
  for (const [name, text] of generatePages()) {
    const file = path.join(root, name);
    if (!check) {
      fs.writeFileSync(file, text);
    } else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
      console.error(`${name} is stale. Run \`npm run docs\`.`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.includes('--check'));
}
