import type { GuardEdit } from '../../analysis/model.ts';
import type { LintedFile } from '../file.ts';
import type { Rate } from '../rate.ts';
import { type Edit, insertion } from './edit.ts';
import { insertProperty } from './lines.ts';
import { styleOf } from './style.ts';
import { fillRate } from './supply.ts';
import { findNode } from './syntax.ts';

/** What the options of a route are given to ask for a limiter, and the edit that gives it; null where the limiter's row does not say how. */
export function askInOptions(file: LintedFile, { by, object, at, path }: Extract<GuardEdit, { kind: 'option' }>, rate: Rate): { readonly property: string; readonly edit: Edit } | null {
  const option = file.knowledge.limiters.find(({ id }) => id === by)?.create?.option;
  if (option === undefined) return null;
  const limit = fillRate(option, rate);
  const whole = path.reduceRight((value, name) => `{ ${name}: ${value} }`, limit);
  const property = whole.slice('{ '.length, -' }'.length);
  if (object === null) return { property, edit: insertion(at, `${whole}, `) };
  const { properties } = findNode(file.sourceCode, object) ?? {};
  return properties ? { property, edit: insertProperty(file.sourceCode.text, at, properties.at(-1)?.range[0] ?? null, property, styleOf(file.sourceCode)) } : null;
}
