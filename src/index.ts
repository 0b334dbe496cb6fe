import type { ESLint, Linter } from 'eslint';
import { sharedConfigs } from './kit/configs.ts';
import { findFingerprint } from './kit/find-file.ts';
import { namespace } from './kit/namespace.ts';
import { packageName, packageVersion } from './kit/package.ts';
import noUnboundedRepeatInResponse from './rules/no-unbounded-repeat-in-response.ts';
import requireRateLimitOnHandler from './rules/require-rate-limit-on-handler.ts';

interface AsymmetricDos extends ESLint.Plugin {
  meta: { name: string; version: string; namespace: string };
  rules: NonNullable<ESLint.Plugin['rules']>;
  configs: {
    /** Both rules as errors, for what is certain. */
    recommended: Linter.Config[];
    /** The same, and what cannot be told is reported as well. */
    strict: Linter.Config[];
  };
  /**
   * What tells two states of a project apart, for `settings['asymmetric-dos'].fingerprint`: with it, ESLint's cache notices that
   * other files have changed.
   *
   * @param folder an absolute path in the project, such as `import.meta.dirname`
   */
  fingerprint: (folder: string) => string;
}

const plugin: AsymmetricDos = {
  meta: { name: packageName, version: packageVersion, namespace },
  rules: {
    'no-unbounded-repeat-in-response': noUnboundedRepeatInResponse,
    'require-rate-limit-on-handler': requireRateLimitOnHandler,
  },
  configs: {
    get recommended() {
      return sharedConfigs(plugin, 'recommended');
    },
    get strict() {
      return sharedConfigs(plugin, 'strict');
    },
  },
  fingerprint: (folder) => findFingerprint(folder),
};

export default plugin;
export { plugin as 'module.exports' };
