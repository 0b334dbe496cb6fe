import type { Rule } from 'eslint';
import type { LintedFile } from './file.ts';
import { findFile } from './find-file.ts';
import { docsUrl } from './package.ts';
import { survive } from './survive.ts';

export interface RuleInput<Options extends object> {
  readonly name: string;
  readonly meta: Omit<Rule.RuleMetaData, 'docs' | 'defaultOptions'> & {
    readonly docs: { readonly description: string; readonly recommended: boolean };
    readonly defaultOptions: [Options];
  };
  /**
   * Reads the options, and gives what is said of a file. An error in the former ends the run of the linter, one in the latter leaves the file out.
   *
   * @param options complete: what the user left out has its default
   */
  readonly create: (options: Options) => (file: LintedFile) => readonly Rule.ReportDescriptor[];
}

/** Makes an ESLint rule: fills in the address of its page and completes the options by their defaults. */
export function createRule<Options extends object>({ name, meta, create }: RuleInput<Options>): Rule.RuleModule {
  return {
    meta: { ...meta, docs: { ...meta.docs, url: docsUrl(name) } },
    create: (context) => {
      const judge = create({ ...meta.defaultOptions[0], ...(context.options[0] as Partial<Options> | undefined) });
      return {
        Program() {
          const file = findFile(context);
          if (file === null) return;
          survive(
            () => {
              for (const report of judge(file)) context.report(report);
            },
            () => `has nothing to say by ${name} of ${file.path}`,
          );
        },
      };
    },
  };
}
