import type { AmplificationFact, TrailStep } from '../../analysis/model.ts';
import type { SizeLimits } from '../edits/count.ts';
import { capFor } from '../edits/count.ts';
import type { Reader } from './text.ts';
import { code, describeElsewhere, describeWhy, formatBytes, formatNumber } from './text.ts';

export const sizeMessages = {
  constant: 'This response can grow to {{size}} (limit {{limit}}).{{advice}}{{where}}',
  unbounded:
    '{{source}} and nothing bounds it, so one request decides how large this response is. Cap it, for example with `Math.min(…, {{cap}})`.{{where}}',
  boundedAbove:
    '{{source}} and is bounded only at {{max}}, so one request can make this response {{size}} large (limit {{limit}}). Cap it, for example with `Math.min(…, {{cap}})`.{{where}}',
  multiplied:
    'Each byte of {{carried}} becomes {{factor}} of this response (limit {{factorLimit}}), which can grow to {{size}} (limit {{limit}}).{{advice}}{{where}}',
  unresolved: 'How large this response can grow cannot be told: {{why}}. Bound the count where it can be seen.',
  cap: 'Cap {{count}} at {{value}}.',
  refuse: 'Answer 400 when {{count}} is above {{value}}.',
};

/** How an amplification stands to the limits; null when nothing is to be said of it. */
export function judgeSize(
  { origin, reach, factor }: AmplificationFact,
  { maxBytes, maxFactor }: SizeLimits,
): 'constant' | 'unbounded' | 'boundedAbove' | 'multiplied' | 'unresolved' | null {
  if (origin === 'unknown') return 'unresolved';
  if (reach !== null && reach <= maxBytes) return null;
  if (origin === 'constant') return 'constant';
  if (factor !== null && factor > 0) return factor > maxFactor ? 'multiplied' : null;
  return reach === null ? 'unbounded' : 'boundedAbove';
}

/** The data of the messages about a size. */
export function sizeData(fact: AmplificationFact, limits: SizeLimits, reader: Reader): Record<string, string> {
  const cap = capFor(fact, limits);
  const { count } = fact;
  return {
    size: formatBytes(fact.reach),
    limit: formatNumber(limits.maxBytes),
    advice: cap < 1 ? '' : /repeat|loop/i.test(fact.row) ? ` Repeat at most ${String(cap)} times.` : ` Use a count of at most ${String(cap)}.`,
    source: describeSource(fact),
    cap: String(Math.max(Math.floor(cap * count.scale + count.shift), 0)),
    max: formatNumber(Math.floor((count.max ?? (fact.reach ?? 0) / fact.unit) * count.scale + count.shift)),
    factor: fact.factor === null ? 'any number of bytes' : formatBytes(fact.factor),
    factorLimit: formatNumber(limits.maxFactor),
    carried: code(fact.trail[0]?.text ?? count.text),
    count: code(count.text),
    value: String(Math.max(Math.floor(cap * count.scale + count.shift), 0)),
    why: fact.why === null ? 'its size depends on something that is not followed' : describeWhy(fact.why),
    where: describeOtherFile(fact.trail, reader),
  };
}

function describeSource({ count, trail }: AmplificationFact): string {
  const entry = trail[0]?.text ?? count.text;
  return entry === count.text ? `${code(entry)} comes from the request` : `${code(count.text)} comes from ${code(entry)}`;
}

function describeOtherFile(trail: readonly TrailStep[], reader: Reader): string {
  const other = describeElsewhere(reader, trail.at(-1)?.place ?? null);
  return other === null ? '' : ` The size is made in ${other}.`;
}
