import { frameworkSchema } from './schema/frameworks.ts';
import { limiterSchema } from './schema/limiters.ts';
import { boolean, list, record, type Schema, string, strings } from './schema/words.ts';

/** Which rows settings bring: their schemas are long, and take most of the time that a validator takes to be made. */
export interface Brought {
  readonly frameworks: boolean;
  readonly limiters: boolean;
}

/** What `settings['asymmetric-dos']` may hold. A function, as those it calls: most runs have no settings to check. */
export function settingsSchema(brought: Brought): Schema {
  const own = record({ from: string, name: string, kind: { enum: ['middleware', 'rejecting'] } }, ['from', 'name', 'kind']);
  return record({
    limiters: list({ type: 'object', if: { required: ['packages'] }, then: brought.limiters ? limiterSchema() : {}, else: own }),
    frameworks: list(brought.frameworks ? frameworkSchema() : {}),
    fixWith: record({ from: string, name: string }, ['from', 'name']),
    upstream: strings,
    crossFile: boolean,
    crossFileCache: boolean,
    entries: { ...strings, minItems: 1 },
    fingerprint: string,
  });
}
