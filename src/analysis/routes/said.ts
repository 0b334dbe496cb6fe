import type { TSESTree } from '@typescript-eslint/utils';
import type { RouteFiles } from '../../knowledge/schema.ts';
import type { NearMiss, Place } from '../model.ts';
import { placeOf, type SourceFile } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { unwrap } from '../values/syntax.ts';
import { propertyOf } from './callbacks.ts';
import { findExport, objectBehind } from './export-places.ts';
import type { RouteFile } from './places.ts';

type Rows = NonNullable<RouteFiles['said']>;

/** What a file says of the requests that the platform sends it. */
export interface Said {
  readonly path: string | null;
  readonly methods: readonly string[] | null;
  readonly limit: { readonly kind: 'works'; readonly by: string; readonly place: Place } | { readonly kind: 'ignored'; readonly miss: NearMiss } | null;
}

/**
 * What an export of a file says of its requests, as the platform reads it off the text: what is not written out there counts for nothing.
 *
 * @returns null for a file of which no export says anything
 */
export function saidBy(machine: Machine, { rows: { said } }: RouteFile, { ast }: SourceFile): Said | null {
  const object = said?.in.map((name) => objectAt(ast, name)).find((found) => found !== null);
  if (!said || !object) return null;
  const paths = textsIn(propertyOf(object, said.path)?.value);
  const methods = textsIn(propertyOf(object, said.methods)?.value);
  return { path: paths.length === 1 ? (paths[0] ?? null) : null, methods: methods.length > 0 ? methods : null, limit: limitIn(machine, object, said.limit) };
}

/** The object that an export is, or a field of it. */
function objectAt(ast: TSESTree.Program, name: string): TSESTree.ObjectExpression | null {
  const [exported = '', field] = name.split('.');
  const expression = findExport(ast, exported)?.expression;
  const outer = expression ? objectBehind(expression) : null;
  const inner = field === undefined || !outer ? outer : propertyOf(outer, field)?.value;
  const object = inner ? unwrap(inner) : null;
  return object?.type === 'ObjectExpression' ? object : null;
}

/** A text, or those of a list. */
function textsIn(node: TSESTree.Node | undefined): readonly string[] {
  const written = node ? unwrap(node) : undefined;
  if (written?.type === 'ArrayExpression') return written.elements.flatMap((element) => textsIn(element ?? undefined));
  return written?.type === 'Literal' && typeof written.value === 'string' ? [written.value] : [];
}

function limitIn({ lexicon }: Machine, object: TSESTree.ObjectExpression, { field, limiter, numbers }: Rows['limit']): Said['limit'] {
  const property = propertyOf(object, field);
  const row = lexicon.knowledge.limiters.find(({ id }) => id === limiter);
  if (!property || !row) return null;
  const place = placeOf(property.key);
  const value = unwrap(property.value);
  const missing = value.type === 'ObjectExpression' ? numbers.find((name) => !isNumber(propertyOf(value, name)?.value)) : field;
  if (missing === undefined) return { kind: 'works', by: row.id, place };
  return { kind: 'ignored', miss: { kind: 'not-read', name: row.name, anonymous: true, detail: missing, place } };
}

function isNumber(node: TSESTree.Node | undefined): boolean {
  const value = node ? unwrap(node) : undefined;
  return value?.type === 'Literal' && typeof value.value === 'number';
}
