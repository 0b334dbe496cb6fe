import { dictionary, list, record, scalar, type Schema, string, strings } from './words.ts';

/** What the row of a framework may say of apps that objects describe. */
export function describedSchema(): Schema {
  const hook = { anyOf: [string, record({ when: string, method: string }, ['when', 'method'])] };
  const route = record(
    { path: string, before: strings, hooks: list(hook), handlers: string, words: dictionary(strings), handler: string, whole: dictionary(list(scalar)) },
    ['path', 'before', 'hooks', 'handlers', 'words', 'handler', 'whole'],
  );
  return record(
    {
      marked: record({ list: string, by: strings }, ['list', 'by']),
      decorated: record({ by: strings, methods: string }, ['by', 'methods']),
      object: string,
      prefix: string,
      before: strings,
      served: string,
      limit: record({ field: string, route: string, limiter: string, export: string }, ['field', 'route', 'limiter', 'export']),
      routes: string,
      bare: { const: true },
      route,
    },
    ['marked', 'object', 'prefix', 'before', 'served', 'limit', 'routes', 'route'],
  );
}
