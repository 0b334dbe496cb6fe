import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameworkResult } from '../../tests/frameworks/framework-case.ts';
import { root } from '../live/workspace.ts';

/** Where the projects of the frameworks are. */
export const projects: string = path.join(root, 'tests', 'frameworks');

export const resultsFile: string = path.join(projects, 'results.json');

/** The packages that a project needs, with their versions. */
export function readPins(id: string): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(path.join(projects, id, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies;
}

/** What the last runs have shown, one for each project. */
export function readResults(): FrameworkResult[] {
  return existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as FrameworkResult[]) : [];
}
