import type { AmplificationFact } from '../../analysis/model.ts';
import type { SizeLimits } from '../edits/count.ts';
import { boundFor, capFor } from '../edits/count.ts';
import type { Reader } from './text.ts';
import { code, describeElsewhere, describeWhy, formatBytes, formatNumber } from './text.ts';

export const sizeMessages = {
  constant: 'This response can grow to {{size}} (limit {{limit}}){{sum}}.{{advice}}{{where}}',
  unbounded:
    '{{source}} and nothing bounds it, so one request decides how large this response is. {{remedy}}{{where}}',
  unboundedBoth:
    '{{source}} and nothing bounds it, nor what it multiplies, so one request decides how large this response is. Bound both: their product may be {{limit}} bytes at most.{{where}}',
  endless: '{{source}} and may be `NaN`, with which this loop never ends. Make sure of a number, for example with `Math.min(… || 0, {{cap}})`.{{where}}',
  missing: '{{count}} may be `undefined` or `NaN`, with which this loop never ends. Make sure of a number, for example with `Math.min(… || 0, {{cap}})`.{{where}}',
  stalls: '{{source}} and may be 0 or less, with which this loop never ends. Keep it at {{value}} or more, for example with `Math.max(…, {{value}})`.{{where}}',
  paced:
    '{{source}} and may be so small that this loop runs {{max}} times, so one request can make this response {{size}} large (limit {{limit}}). Keep it at {{value}} or more, for example with `Math.max(…, {{value}})`.{{where}}',
  forever: 'Nothing ends this loop, so this response never ends either.{{where}}',
  boundedAbove:
    '{{source}} and is bounded only at {{max}}{{each}}, so one request can make this response {{size}} large (limit {{limit}}). {{remedy}}{{where}}',
  boundedBoth:
    '{{source}} and is bounded only at {{max}}{{each}}, so one request can make this response {{size}} large (limit {{limit}}). Bound it and what it multiplies: even one of these is too large.{{where}}',
  stacked:
    '{{source}} and only the stack bounds it, which holds {{stacked}} calls in each other and more, so one request can make this response {{size}} large (limit {{limit}}). Cap it, for example with `Math.min(…, {{cap}})`.{{where}}',
  repeated: 'What {{carried}} decides is repeated {{times}} here, so one request can make this response {{size}} large (limit {{limit}}).{{advice}}{{where}}',
  multiplied:
    'Each byte of {{carried}} becomes {{factor}} of this response (limit {{factorLimit}}), which can grow to {{size}} (limit {{limit}}).{{advice}}{{where}}',
  unresolved: 'How large this response can grow cannot be told: {{why}}. Bound the count where it can be seen.',
  cap: 'Cap {{count}} at {{value}}.',
  refuse: 'Answer 400 when {{count}} is above {{value}}.',
  keep: 'Keep {{count}} at {{value}} or more.',
  refuseLess: 'Answer 400 when {{count}} is below {{value}}.',
};

/** How an amplification stands to the limits; null when nothing is to be said of it. */
export function judgeSize(
  fact: AmplificationFact,
  limits: SizeLimits,
): Exclude<keyof typeof sizeMessages, 'cap' | 'refuse' | 'keep' | 'refuseLess'> | null {
  const { row, origin, reach, factor, count } = fact;
  const { maxBytes, maxFactor } = limits;
  if (origin === 'unknown') return 'unresolved';
  if (reach !== null && reach <= maxBytes) return null;
  if (origin === 'constant') return reach === null && row === 'loop' && !count.doubles ? (count.endless ? 'missing' : 'forever') : 'constant';
  if (factor !== null && factor > 0) return factor > maxFactor ? 'multiplied' : null;
  if (count.paces !== null) return reach === null ? 'stalls' : 'paced';
  const fits = capFor(fact, limits) >= 1;
  if (reach === null) return count.endless ? 'endless' : fits ? 'unbounded' : 'unboundedBoth';
  if (count.origin === 'constant') return 'repeated';
  return count.stacked !== null ? 'stacked' : fits ? 'boundedAbove' : 'boundedBoth';
}

/** The data of the messages about a size. */
export function sizeData(fact: AmplificationFact, limits: SizeLimits, reader: Reader): Record<string, string> {
  const cap = capFor(fact, limits);
  const { count } = fact;
  return {
    size: formatBytes(fact.reach),
    limit: formatNumber(limits.maxBytes),
    sum: describeSum(fact),
    advice: cap < 1 ? '' : /repeat|loop/i.test(fact.row) ? ` Repeat at most ${cap === 1 ? 'once' : `${String(cap)} times`}.` : ` Use a count of at most ${String(cap)}.`,
    source: describeSource(fact),
    remedy: remedyOf(fact, limits),
    cap: String(boundFor(fact, limits)),
    max: formatNumber(Math.floor((count.max ?? (fact.reach ?? 0) / fact.unit) * count.scale + count.shift)),
    each: fact.unit > 1 && !fact.written && count.scale === 1 && addsUp(fact) ? `, at ${formatBytes(fact.unit)} each` : '',
    stacked: formatNumber(count.stacked ?? 0),
    times: `${formatNumber(count.max ?? 0)} times`,
    factor: fact.factor === null ? 'any number of bytes' : formatBytes(fact.factor),
    factorLimit: formatNumber(limits.maxFactor),
    carried: code(fact.trail[0]?.text ?? count.text),
    count: code(count.text),
    value: String(boundFor(fact, limits)),
    why: fact.why === null ? 'its size depends on something that is not followed' : describeWhy(fact.why),
    where: describeOtherFile(fact, reader),
  };
}

/** A cap of the expression, or of how far it is from where the loop begins. */
function remedyOf(fact: AmplificationFact, limits: SizeLimits): string {
  const { from } = fact.count;
  if (from === null) return `Cap it, for example with \`Math.min(…, ${String(boundFor(fact, limits))})\`.`;
  return `Bound how far it is from ${code(from)}, so that this loop runs ${formatNumber(capFor(fact, limits))} times at most.`;
}

function describeSource({ count, trail }: AmplificationFact): string {
  const entry = trail[0]?.text ?? count.text;
  if (isPartOf(entry, count.text)) return `${code(count.text)} comes from the request`;
  const names = new Set(trail.slice(1).flatMap(({ text }) => (text !== entry && text !== count.text && /^[\w$.]+$/.test(text) ? [code(text)] : [])));
  const through = names.size > 0 ? ` through ${[...names].join(', ')}` : '';
  return `${code(count.text)} comes from ${code(entry)}${through}`;
}

/** Whether an expression says already where it comes from: `Number(req.query.size)` names `req.query.size`. */
function isPartOf(entry: string, text: string): boolean {
  const at = text.indexOf(entry);
  return at !== -1 && !/[\w$.]/.test(text[at - 1] ?? '') && !/[\w$]/.test(text[at + entry.length] ?? '');
}

/** Whether the size is that many units, give or take the one that separators leave out. */
function addsUp({ reach, unit, count }: AmplificationFact): boolean {
  return reach !== null && count.max !== null && !count.doubles && Math.abs(reach - unit * count.max) <= unit;
}

/** How a constant size comes about, as far as it is not written at the amplifier. */
function describeSum(fact: AmplificationFact): string {
  const { unit, written, count } = fact;
  if (!addsUp(fact) || (count.literal && (written || unit === 1))) return '';
  const most = formatNumber(count.max ?? 0);
  const rest = Math.round((fact.reach ?? 0) - unit * (count.max ?? 0));
  const beside = rest < 0 ? ` less ${String(-rest)}` : rest > 0 ? ` and ${String(rest)}` : '';
  const units = unit > 1 ? ` times ${formatBytes(unit)}${beside}` : '';
  const isShifted = count.scale !== 1 || count.shift !== 0;
  if (count.literal || isShifted) return unit > 1 ? `: ${most}${units}` : '';
  return `: ${code(count.text)} is up to ${most}${units && `,${units}`}`;
}

/** Where in another file the size is made, or else what decides it is read. */
function describeOtherFile({ count, trail }: AmplificationFact, reader: Reader): string {
  const last = trail.at(-1);
  const made = count.place.file === reader.path ? null : describeElsewhere(reader, last?.place ?? null);
  if (made !== null) return ` The size is made in ${made}.`;
  const [entry] = trail;
  const read = describeElsewhere(reader, entry?.place ?? null);
  return entry === undefined || read === null ? '' : ` ${code(entry.text)} stands in ${read}.`;
}
