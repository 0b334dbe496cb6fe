import fs from 'node:fs';
import path from 'node:path';

/** The folder of the little projects: `<name>/…`, annotated as the samples in tests/knowledge are. */
export const casesFolder = path.join(import.meta.dirname, 'cases');

export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

/** A little project. Its tests hold no annotations. */
export interface Case {
  readonly name: string;
  readonly root: string;
  readonly files: readonly CaseFile[];
  readonly tests: readonly CaseFile[];
}

/** All little projects, sorted by name. */
export function readCases(): Case[] {
  return fs.readdirSync(casesFolder).map((name) => {
    const root = path.join(casesFolder, name);
    const all = (fs.readdirSync(root, { recursive: true }) as string[])
      .filter((file) => /(?<!\.d)\.[cm]?[jt]sx?$/.test(file))
      .sort()
      .map((file) => ({ path: path.join(root, file), text: fs.readFileSync(path.join(root, file), 'utf8') }));
    const isTest = ({ path: file }: CaseFile): boolean => /\.test\.|__tests__/.test(file);
    return { name, root, files: all.filter((file) => !isTest(file)), tests: all.filter(isTest) };
  });
}
