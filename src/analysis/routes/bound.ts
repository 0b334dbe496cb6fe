import { basename, dirname, join } from 'node:path';
import type { BoundFunction } from '../../knowledge/schema.ts';
import { fieldOf } from '../modules.ts';
import type { SourceFile } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { configuredBase } from './configured-base.ts';
import type { RouteFile } from './places.ts';

/**
 * A file whose exports requests start as a file beside it says, with the path and the methods that it says.
 *
 * @param path of the file
 * @returns undefined where that says nothing of requests, or of other code; the file as it is where none has to say it
 */
export function asBound(machine: Machine, file: RouteFile, { path, ast }: SourceFile): RouteFile | undefined {
  const { bound } = file.rows;
  if (!bound) return file;
  const folder = dirname(path);
  const config = machine.modules?.config(join(folder, bound.file));
  const trigger = listIn(config, bound.list).find((each) => isTrigger(each, bound));
  if (trigger === undefined || !isCode(path, fieldOf(config, bound.script))) return undefined;
  const route = fieldOf(trigger, bound.path);
  const methods = listIn(trigger, bound.methods).flatMap((each) => (typeof each === 'string' ? [each.toUpperCase()] : []));
  const own = [configuredBase(machine, file.framework, ast) ?? '', typeof route === 'string' ? route : basename(folder)].flatMap((part) => part.split('/').filter(Boolean));
  const whole = `/${own.join('/')}`;
  return { ...file, path: whole, said: { path: whole, methods: methods.length > 0 ? methods : ['*'], limit: null } };
}

function listIn(config: unknown, name: string): readonly unknown[] {
  const list = fieldOf(config, name);
  return Array.isArray(list) ? list : [];
}

function isTrigger(each: unknown, { field, is }: BoundFunction): boolean {
  const said = fieldOf(each, field);
  return typeof said === 'string' && is.includes(said);
}

/** Whether a file is what the code is built from: `../dist/users/index.js` of `users/index.ts`. */
function isCode(path: string, script: unknown): boolean {
  const built = typeof script === 'string' ? basename(script) : 'index.js';
  return basename(path).replace(/\.\w+$/, '') === built.replace(/\.\w+$/, '');
}
