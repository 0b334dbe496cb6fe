import type { Rule } from 'eslint';
import { getOrMake } from '../analysis/memo.ts';
import type { ContainerFact, HandlerFact } from '../analysis/model.ts';
import type { Edit } from './edits/edit.ts';
import type { Proposal } from './edits/guard.ts';
import { guardAll, guardOne } from './edits/guard.ts';
import type { LintedFile } from './file.ts';
import type { Rate } from './rate.ts';

/** What a report offers: an edit that `--fix` applies, and edits that a person may choose. */
export interface Offer {
  readonly fix: Proposal | null;
  readonly suggestions: readonly Proposal[];
}

interface Candidate {
  readonly handler: HandlerFact;
  readonly kind: ContainerFact['kind'] | null;
  readonly one: Proposal | null;
  /** The guard for the whole app or router, at the first of its handlers. */
  readonly all: Proposal | null;
  /** Whether one guard for all is the better fix. */
  readonly shared: boolean;
}

/** From here on, only edits that declare nothing are offered: each of the others holds the text from the imports to its handler. */
const MANY = 50;

/**
 * Decides which report carries which edit, so that `--fix` converges: in one pass, one guard per app or router, and at
 * most one edit that declares a name.
 *
 * @param handlers the unguarded handlers that are reported, in the order of the file
 * @param spared containers some of whose handlers must stay without a limit
 */
export function offerGuards(
  file: LintedFile,
  handlers: readonly HandlerFact[],
  rate: Rate,
  spared: ReadonlySet<number | null>,
): ReadonlyMap<HandlerFact, Offer> {
  const candidates = collectCandidates(file, handlers, rate, spared);
  const wide = candidates.filter(({ shared, all }) => shared && all?.automatic === true);
  const apps = wide.filter(({ kind }) => kind === 'app');
  // A guard on the app may guard the routers below it: they wait for the next pass. Single routes wait for both.
  const carriers = new Set(wide.length === 0 ? candidates.filter(({ shared }) => !shared) : apps.length > 0 ? apps : wide);
  let declared = false;
  const offers = new Map<HandlerFact, Offer>();
  for (const candidate of candidates) {
    const choices = byReadiness(candidate.shared ? [candidate.all, candidate.one] : [candidate.one, candidate.all]);
    const [preferred] = choices;
    const carries: boolean = carriers.has(candidate) && preferred?.automatic === true && !(declared && preferred.declares);
    const fix: Proposal | null = carries ? (preferred ?? null) : null;
    declared ||= fix?.declares === true;
    offers.set(candidate.handler, { fix, suggestions: choices.filter((choice) => choice !== fix) });
  }
  return offers;
}

/** What can be done at once comes first. */
function byReadiness(choices: readonly (Proposal | null)[]): Proposal[] {
  const possible = choices.filter((choice) => choice !== null);
  return [...possible.filter(({ automatic }) => automatic), ...possible.filter(({ automatic }) => !automatic)];
}

function collectCandidates(
  file: LintedFile,
  handlers: readonly HandlerFact[],
  rate: Rate,
  spared: ReadonlySet<number | null>,
): Candidate[] {
  const common = new Map<number, Proposal | null>();
  const guardFor = (at: number): Proposal | null =>
    getOrMake(common, at, () => {
      const container = file.facts.containers[at];
      return container?.created === true && !spared.has(at) ? guardAll(file, container, rate) : null;
    });
  const single = handlers.map((handler, index) => {
    const one = guardOne(file, handler, rate, index < MANY);
    const { container, mountedOn = [] } = handler;
    // What can be guarded at once neither by itself nor at its own router is so where that is mounted.
    const around = one?.automatic === true ? [] : mountedOn;
    const at = container === null || switchesOff(handler) ? null : ([container, ...around].find((each) => guardFor(each) !== null) ?? container);
    return { handler, one, at, isFar: at !== container };
  });
  const counts = new Map<number, number>();
  for (const { handler, at } of single) if (at !== null && !isPreflight(handler)) counts.set(at, (counts.get(at) ?? 0) + (handler.routes ?? 1));
  const met = new Set<number | null>();
  return single.map(({ handler, one, at, isFar }) => {
    const all = at === null ? null : guardFor(at);
    const isFirst = !met.has(at);
    met.add(at);
    return {
      handler,
      kind: at === null ? null : (file.facts.containers[at]?.kind ?? null),
      one,
      all: isFirst ? all : null,
      shared: all !== null && all.overreaches !== true && at !== null && ((counts.get(at) ?? 0) > 1 || isFar),
    };
  });
}

/** Whether a route's own options switch off the limiter of its container: another one there would be switched off as well. */
function switchesOff({ verdict }: HandlerFact): boolean {
  return verdict.kind === 'unguarded' && verdict.nearMisses.some(({ byRoute }) => byRoute);
}

/** Whether a handler answers only what browsers ask ahead of a request: it is no route of its own beside others. */
export function isPreflight({ methods }: HandlerFact): boolean {
  return methods.length > 0 && methods.every((method) => method === 'OPTIONS');
}

/** The part of a report that holds an offer. */
export function toReport({ fix, suggestions }: Offer, autofix: boolean): Pick<Rule.ReportDescriptorOptions, 'fix' | 'suggest'> {
  const chosen = autofix || fix === null ? suggestions : [fix, ...suggestions];
  return {
    fix: autofix && fix !== null ? toFix(fix.edit) : null,
    suggest: chosen.map(({ messageId, data, edit }) => ({ messageId, data: { ...data }, fix: toFix(edit) })),
  };
}

/** An edit as the linter's fixer applies it. */
export function toFix({ range, text }: Edit): (fixer: Rule.RuleFixer) => Rule.Fix {
  return (fixer) => fixer.replaceTextRange([range[0], range[1]], text);
}
