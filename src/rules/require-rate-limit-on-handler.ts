import type { Rule } from 'eslint';
import type { HandlerFact } from '../analysis/model.ts';
import { createRule } from '../kit/create-rule.ts';
import { guardAll } from '../kit/edits/guard.ts';
import type { LintedFile } from '../kit/file.ts';
import { guardMessages, routerData, unguardedData, unresolvedData } from '../kit/messages/guard.ts';
import { isPreflight, offerGuards, toReport } from '../kit/offers.ts';
import { pathMatcher } from '../kit/paths.ts';
import { parseRate, type Rate } from '../kit/rate.ts';

interface Options {
  readonly rate: string;
  readonly ignorePaths: readonly string[];
  readonly checkUnresolved: boolean;
  readonly autofix: boolean;
  readonly reportPer: 'handler' | 'router';
}

const rule: Rule.RuleModule = createRule<Options>({
  name: 'require-rate-limit-on-handler',
  meta: {
    type: 'problem',
    docs: { description: 'Require a rate limit in front of every handler that answers requests', recommended: true },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          rate: { type: 'string', description: 'The rate of limiters that fixes make, such as `10/m` or `100/15m`.' },
          ignorePaths: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            uniqueItems: true,
            description: 'Globs of paths, or of names of procedures, that need no limit, such as `/healthz` or `admin.*`.',
          },
          checkUnresolved: { type: 'boolean', description: 'Whether to report handlers whose guard cannot be told.' },
          autofix: { type: 'boolean', description: 'Whether fixes apply by themselves; if not, each is a suggestion.' },
          reportPer: { enum: ['handler', 'router'], description: 'One report per handler, or one per app or router without any guard.' },
        },
      },
    ],
    defaultOptions: [{ rate: '10/m', ignorePaths: [], checkUnresolved: false, autofix: true, reportPer: 'handler' }],
    messages: guardMessages,
  },
  create(options) {
    const rate = parseRate(options.rate);
    const isIgnored = pathMatcher(options.ignorePaths);
    return (file) => judge(file, options, rate, isIgnored);
  },
});

function judge(file: LintedFile, options: Options, rate: Rate, isIgnored: (handler: HandlerFact) => boolean): Rule.ReportDescriptor[] {
  const { handlers, containers } = file.facts;
  const isUpstream = pathMatcher(file.settings.upstream);
  const judged = handlers.filter((handler) => !isIgnored(handler) && !isUpstream(handler));
  const spared = new Set(handlers.filter(isIgnored).flatMap(({ container, mountedOn = [] }) => [container, ...mountedOn]));
  const unguarded = judged.filter(({ verdict }) => verdict.kind === 'unguarded');
  const whole = options.reportPer === 'router' ? groupUnguarded(judged) : new Map<number, number>();
  const reports: Rule.ReportDescriptor[] = [];

  for (const [index, count] of whole) {
    const container = containers[index];
    if (container?.created !== true) {
      whole.delete(index);
      continue;
    }
    const all = spared.has(index) ? null : guardAll(file, container, rate);
    const offer = all?.automatic === true ? { fix: all, suggestions: [] } : { fix: null, suggestions: all === null ? [] : [all] };
    reports.push({ loc: container.place.loc, messageId: 'unguardedRouter', data: routerData(container, count), ...toReport(offer, options.autofix) });
  }

  const single = unguarded.filter(({ container }) => container === null || !whole.has(container));
  const offers = offerGuards(file, single, rate, spared);
  for (const handler of judged) {
    const { verdict, place } = handler;
    const offer = offers.get(handler);
    if (verdict.kind === 'unguarded' && offer !== undefined) {
      reports.push({ loc: place.loc, messageId: 'unguarded', data: unguardedData(handler, verdict, file), ...toReport(offer, options.autofix) });
    } else if (verdict.kind === 'unknown' && options.checkUnresolved) {
      reports.push({ loc: place.loc, messageId: 'unresolved', data: unresolvedData(handler, verdict) });
    }
  }
  return reports;
}

/** The containers of which no route is guarded and some are unguarded, with the number of the latter. */
function groupUnguarded(judged: readonly HandlerFact[]): Map<number, number> {
  const handlers = judged.filter((handler) => !isPreflight(handler));
  const counts = new Map<number, number>();
  for (const { container, verdict } of handlers) {
    if (container !== null && verdict.kind === 'unguarded') counts.set(container, (counts.get(container) ?? 0) + 1);
  }
  for (const { container, verdict } of handlers) {
    if (container !== null && verdict.kind === 'guarded') counts.delete(container);
  }
  return counts;
}

export default rule;
