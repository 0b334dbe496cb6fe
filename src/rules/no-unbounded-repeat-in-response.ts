import type { Rule } from 'eslint';
import type { AmplificationFact } from '../analysis/model.ts';
import { createRule } from '../kit/create-rule.ts';
import { capCount, refuseCount } from '../kit/edits/count.ts';
import type { LintedFile } from '../kit/file.ts';
import { judgeSize, sizeData, sizeMessages } from '../kit/messages/size.ts';
import { toFix } from '../kit/offers.ts';

interface Options {
  readonly maxBytes: number;
  readonly maxFactor: number;
  readonly fixCount: number;
  readonly checkUnresolved: boolean;
}

const rule: Rule.RuleModule = createRule<Options>({
  name: 'no-unbounded-repeat-in-response',
  meta: {
    type: 'problem',
    docs: { description: 'Disallow responses whose size one small request decides', recommended: true },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          maxBytes: { type: 'integer', minimum: 1, description: 'The largest response in bytes that is not reported.' },
          maxFactor: { type: 'number', minimum: 1, description: 'The most bytes that each carried byte may become.' },
          fixCount: { type: 'integer', minimum: 1, description: 'The count at which the fix caps, unless `maxBytes` asks for less.' },
          checkUnresolved: { type: 'boolean', description: 'Whether to report sizes that cannot be told.' },
        },
      },
    ],
    defaultOptions: [{ maxBytes: 102_400, maxFactor: 100, fixCount: 1000, checkUnresolved: false }],
    messages: sizeMessages,
  },
  create: (options) => (file) => file.facts.amplifications.flatMap((fact) => reportOf(file, fact, options)),
});

function reportOf(file: LintedFile, fact: AmplificationFact, options: Options): Rule.ReportDescriptor[] {
  const messageId = judgeSize(fact, options);
  if (messageId === null) return [];
  const { loc } = fact.place;
  const data = sizeData(fact, options, file);
  if (messageId === 'unresolved') return options.checkUnresolved ? [{ loc, messageId, data }] : [];
  const cap = capCount(file.sourceCode, fact, options);
  const refusal = refuseCount(file, fact, options);
  const fixes = cap !== null && isFixable(fact);
  const isStep = fact.count.paces !== null;
  const choices = [
    { messageId: isStep ? 'keep' : 'cap', edit: fixes ? null : cap },
    { messageId: isStep ? 'refuseLess' : 'refuse', edit: refusal },
  ];
  return [
    {
      loc,
      messageId,
      data,
      fix: fixes ? toFix(cap) : null,
      suggest: choices.flatMap(({ messageId: choice, edit }) => (edit === null ? [] : [{ messageId: choice, data, fix: toFix(edit) }])),
    },
  ];
}

/** Whether the count may be capped without asking: what else reads a constant, such as a header with the length, would keep the old value. */
function isFixable({ count }: AmplificationFact): boolean {
  return count.origin !== 'constant' || !count.shared;
}

export default rule;
