import type { Rule } from 'eslint';
import { docsUrl } from './package.ts';

export interface RuleInput<Options extends object> {
  readonly name: string;
  readonly meta: Omit<Rule.RuleMetaData, 'docs' | 'defaultOptions'> & {
    readonly docs: { readonly description: string; readonly recommended: boolean };
    readonly defaultOptions: [Options];
  };
  /** `options` is complete: what the user left out has its default. */
  readonly create: (context: Rule.RuleContext, options: Options) => Rule.RuleListener;
}

/** Makes an ESLint rule: fills in the address of its page and completes the options by their defaults. */
export function createRule<Options extends object>({ name, meta, create }: RuleInput<Options>): Rule.RuleModule {
  return {
    meta: { ...meta, docs: { ...meta.docs, url: docsUrl(name) } },
    create: (context) =>
      create(context, { ...meta.defaultOptions[0], ...(context.options[0] as Partial<Options> | undefined) }),
  };
}
