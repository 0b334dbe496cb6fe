import type { FrameworkRow } from '../../knowledge/schema.ts';
import type { Lexicon } from './lexicon.ts';

/** An import with names, and the module. */
const IMPORT = /\bimport\b([^"';]+)\bfrom\s*["']([^"']+)["']/g;

/** The names of one that takes nothing else. */
const NAMES = /^\s*(?:type\s*)?\{([^{}]*)\}\s*$/;

/** What a request brings, by its type: who names only that makes no app and is given none by its type. */
const OF_REQUESTS: ReadonlySet<string | undefined> = new Set(['request', 'response', 'next']);

/** Calls that register something, where what is called may also be a map or a client: by a path, or with something behind what is given first. */
const CERTAIN = /\.\s*(?:(?:use|route|openapi|register|query|mutation|subscription)\s*(?:<[^()]*>\s*)?\(|\w+\s*(?:<[^()]*>\s*)?\(\s*["'`]\/|(?:all|get|head|post|put|patch|delete|options)\s*(?:<[^()]*>\s*)?\(\s*[^\s(),][^(),]*,)/;

/**
 * Whether a text speaks of frameworks only to say what the parameters of its functions are, `import { Request } from 'express'`, and calls nothing that looks like a registration
 * even where it is no other file's business: a service or a store that is given requests.
 */
export function namesRequestsOnly(lexicon: Lexicon, text: string): boolean {
  const modules: string[] = [];
  const rest = text.replace(IMPORT, (statement: string, clause: string, module: string) => {
    const framework = lexicon.frameworks.get(module);
    const names = NAMES.exec(clause)?.[1]?.split(',');
    if (!framework || !names?.every((name) => isOfRequest(framework, name))) return statement;
    modules.push(module);
    return '';
  });
  return modules.length > 0 && !lexicon.mention.test(rest) && !CERTAIN.test(rest);
}

function isOfRequest({ types = {}, objects }: FrameworkRow, written: string): boolean {
  const name = written.trim().replace(/^type\s+/, '').replace(/\s+as\s.*$/, '');
  const type = types[name];
  return name === '' || (type !== undefined && OF_REQUESTS.has(objects[type]?.role));
}
