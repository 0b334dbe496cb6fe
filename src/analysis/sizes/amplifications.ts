import type { TSESTree } from '@typescript-eslint/utils';
import type { AmplificationFact, CountFact, Place, TrailStep } from '../model.ts';
import { indentOf, placeOf, shortText, type SourceFile, sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { statementOf, unwrap } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import type { Cause, CountSite, Maker } from '../values/value.ts';
import { isWorse } from './causes.ts';
import type { Quantity, Step } from './quantity.ts';
import { type Sent, sentCauses } from './sinks.ts';

/** Says how a handler refuses, for the place of an amplifier; null where no handler stands around it. */
export type RefusalWriter = (node: TSESTree.Node) => Omit<NonNullable<AmplificationFact['refuse']>, 'at'> | null;

/** What amplifies in this file and reaches a response: for each place the largest that it can make. */
export function collectAmplifications(machine: Machine, { source }: Unit, refusal: RefusalWriter): AmplificationFact[] {
  const largest = new Map<string, Cause & { readonly at: Place }>();
  for (const sent of sentCauses(machine)) {
    const at = sent.root === source ? placeOfSent(sent) : null;
    if (!at) continue;
    const key = at.range.join('-');
    const known = largest.get(key);
    if (!known || isWorse(sent.cause, known)) largest.set(key, { ...sent.cause, at });
  }
  const causes = [...largest.values()].filter((cause) => !isOutdone(cause));
  return causes.map((cause) => ({ ...factOf(machine, cause, source, refusal), place: cause.at })).sort((a, b) => a.place.range[0] - b.place.range[0]);
}

/** Where an amplifier is reported: where it stands, or for one of another file where the handler's file calls or sends it. */
function placeOfSent({ cause: { maker }, root, by }: Sent): Place | null {
  if (sourceOf(maker.node) === root) return maker.place;
  const call = maker.via ?? by;
  return sourceOf(call) === root ? placeOf(call) : null;
}

/** What it multiplies is without bound already: that amplifier is the one to mend. */
function isOutdone({ maker, unit }: Cause): boolean {
  return Number.isFinite(maker.count.reach) && unit.origin === 'request' && unit.factor === Number.POSITIVE_INFINITY && unit.reach === Number.POSITIVE_INFINITY;
}

function factOf(machine: Machine, { maker, unit, total }: Cause, source: SourceFile, refusal: RefusalWriter): AmplificationFact {
  const { site, count } = maker;
  const isHere = sourceOf(site.node) === source;
  const origin = count.origin === 'unknown' ? 'unknown' : total.origin === 'unknown' ? count.origin : total.origin;
  const bytes = Number.isFinite(unit.reach) ? Math.max(1, Math.ceil(largestOf(unit))) : 1;
  return {
    row: maker.row,
    place: maker.place,
    origin,
    reach: finite(total.reach),
    unit: bytes,
    written: isWritten(maker.node),
    factor: origin === 'request' ? finite(total.factor) : 0,
    count: countOf(machine, site, count, isHere && Number.isFinite(unit.reach)),
    // Of what is carried, that is what the response consists of.
    trail: trailOf(maker, (count.origin === 'request' && !(total.factor > 0 && Number.isFinite(total.factor)) ? count : total).trail, source),
    why: origin === 'unknown' ? { reason: 'not-followed', subject: shortText(site.node) } : null,
    refuse: origin === 'request' && isHere ? refuse(machine, site, count, refusal) : null,
  };
}

/** What a cap has to reckon with of a unit: also with what nobody decides of it, where that is little. */
function largestOf({ origin, min, max, reach }: Quantity): number {
  const least = origin === 'unknown' ? min : reach;
  return max <= LITTLE ? Math.max(max, least) : least;
}

/** So much can be sent once. */
const LITTLE = 100_000;

/** `'x'.repeat(n)` and `` `x`.padEnd(n) ``. */
function isWritten(node: TSESTree.Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  const receiver = callee?.type === 'MemberExpression' ? unwrap(callee.object) : null;
  return receiver?.type === 'Literal' || (receiver?.type === 'TemplateLiteral' && receiver.expressions.length === 0);
}

/** From where the request enters; to the amplifier, when that stands in another file. */
function trailOf({ node }: Maker, steps: readonly Step[], source: SourceFile): TrailStep[] {
  const trail = steps.map((step) => ({ text: step.text ?? shortText(step.node), place: placeOf(step.node) }));
  return sourceOf(node) === source ? trail : [...trail, { text: shortText(node), place: placeOf(node) }];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function countOf(machine: Machine, site: CountSite, count: Quantity, isBounded: boolean): CountFact {
  const { node } = site;
  return {
    text: shortText(node, 80),
    place: placeOf(node),
    origin: count.origin,
    max: finite(count.max),
    shared: isShared(machine, node),
    literal: node.type === 'Literal' && typeof node.value === 'number',
    mayBe: { string: site.mayBeString, nan: count.nan, negative: count.min < 0, fraction: !count.integer },
    throwsOn: site.throwsOn,
    wrappable: site.wrappable && isBounded,
    endless: site.endless ?? false,
    paces: site.paces ?? null,
    from: site.from ? shortText(site.from) : null,
    stacked: site.stacked ?? null,
    doubles: site.doubles ?? false,
    prefix: site.shorthand ? `${shortText(node)}: ` : '',
    bigint: site.bigint,
    scale: site.scale,
    shift: site.shift,
  };
}

/** Read in more places than its declaration and this one. */
function isShared(machine: Machine, node: TSESTree.Node): boolean {
  const references = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved?.references : undefined;
  return references !== undefined && references.filter((reference) => reference.isRead()).length > 1;
}

/** An early refusal in front of the amplifier: only for a count that can be written again and is not computed by code. */
function refuse(machine: Machine, site: CountSite, count: Quantity, refusal: RefusalWriter): AmplificationFact['refuse'] {
  const { node } = site;
  const answer = refusal(node);
  if (answer === null || site.from || !isPure(node) || count.factor !== Number.POSITIVE_INFINITY) return null;
  const statement = statementOf(node);
  return { at: { offset: statement.range[0], indent: indentOf(statement), side: 'before' }, ...answer };
}

/** Names, members and the conversions of them: writing them twice changes nothing. */
function isPure(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Identifier':
      return true;
    case 'MemberExpression':
      return !node.computed && isPure(node.object);
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'Number' && node.arguments.every(isPure);
    default:
      return false;
  }
}
