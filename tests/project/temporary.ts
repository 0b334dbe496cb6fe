import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A project in a folder of its own. Names are relative to it, with `/`. */
export interface TemporaryProject {
  readonly root: string;
  /** The absolute path of a name. */
  readonly at: (name: string) => string;
  /** Writes texts by name, with the folders they lie in. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: (name: string) => void;
}

/** Makes projects that are removed when the tests of the calling file have ended. */
export function temporaryProjects(): (files: Readonly<Record<string, string>>) => TemporaryProject {
  // Without links on the way, which the folder for temporary files is behind on some systems.
  const base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'project-')));
  afterAll(() => fs.rmSync(base, { recursive: true, force: true }));
  return (files) => {
    const project = openProject(fs.mkdtempSync(path.join(base, 'p-')));
    project.write(files);
    return project;
  };
}

function openProject(root: string): TemporaryProject {
  const at = (name: string): string => path.join(root, ...name.split('/'));
  return {
    root,
    at,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(at(name)), { recursive: true });
        fs.writeFileSync(at(name), text);
      }
    },
    remove: (name) => fs.rmSync(at(name), { recursive: true }),
  };
}

/** Paths below a root as names, sorted. */
export function namesIn(root: string, paths: Iterable<string>): string[] {
  return Array.from(paths, (location) => path.relative(root, location).replaceAll(path.sep, '/')).sort();
}
