import { frameworkSchema } from './schema/frameworks.ts';
import { limiterSchema } from './schema/limiters.ts';
import { boolean, list, record, type Schema, string, strings } from './schema/words.ts';

/** What `settings['asymmetric-dos']` may hold. A function, as those it calls: most runs have no settings to check. */
export function settingsSchema(): Schema {
  const own = record({ from: string, name: string, kind: { enum: ['middleware', 'rejecting'] } }, ['from', 'name', 'kind']);
  return record({
    limiters: list({ type: 'object', if: { required: ['packages'] }, then: limiterSchema(), else: own }),
    frameworks: list(frameworkSchema()),
    fixWith: record({ from: string, name: string }, ['from', 'name']),
    upstream: strings,
    crossFile: boolean,
    crossFileCache: boolean,
    entries: { ...strings, minItems: 1 },
    fingerprint: string,
  });
}
